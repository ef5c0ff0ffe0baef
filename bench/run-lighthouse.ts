import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { writeFontConfig } from '../tests/chromium-fonts.ts';
import { findChromium } from '../tests/chromium.ts';

/** 176 MB with all that it needs: npm keeps it in its own cache, not among the site's packages. */
const LIGHTHOUSE = 'lighthouse@13.5.0';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

export interface Result {
  /** From 0 to 100. */
  scores: Record<Category, number>;
  /** What took points away: category, name and, where there is one, figure. */
  complaints: string[];
}

interface Report {
  categories: Record<
    Category,
    { score: number | null; auditRefs: readonly { id: string; weight: number }[] }
  >;
  audits: Record<string, { score: number | null; displayValue?: string }>;
}

const FLAGS = [
  '--quiet',
  '--output=json',
  '--form-factor=mobile',
  '--throttling-method=simulate',
  `--only-categories=${CATEGORIES.join(',')}`,
  // Containers and root have no namespace sandbox; the pages are our own.
  '--chrome-flags=--headless --no-sandbox --disable-gpu',
];

/**
 * Measures a page with Lighthouse as on a phone of the middle class on slow 4G, in the test browser.
 * @throws Error with what Lighthouse said when it could not measure
 */
export async function runLighthouse(url: string): Promise<Result> {
  const { executablePath, libraries } = await findChromium();
  const paths = [libraries, process.env.LD_LIBRARY_PATH].filter((path) => path !== undefined);
  const child = spawn(
    'npm',
    ['exec', '--yes', `--package=${LIGHTHOUSE}`, '--', 'lighthouse', url, ...FLAGS],
    {
      cwd: tmpdir(),
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        CHROME_PATH: executablePath,
        FONTCONFIG_FILE: await writeFontConfig(),
        ...(paths.length > 0 && { LD_LIBRARY_PATH: paths.join(':') }),
      },
    },
  );
  const output: string[] = [];
  const errors: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => output.push(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => errors.push(text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  if (code !== 0) throw new Error(`${url}: ${errors.join('')}`);
  return readReport(JSON.parse(output.join('')) as Report);
}

function readReport({ categories, audits }: Report): Result {
  const scoreOf = (category: Category): number =>
    Math.round((categories[category].score ?? 0) * 100);
  const complaints = CATEGORIES.flatMap((category) =>
    categories[category].auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => [category, id, audits[id]?.displayValue ?? ''].join(' ').trim()),
  );
  return {
    scores: {
      performance: scoreOf('performance'),
      accessibility: scoreOf('accessibility'),
      'best-practices': scoreOf('best-practices'),
      seo: scoreOf('seo'),
    },
    complaints,
  };
}
