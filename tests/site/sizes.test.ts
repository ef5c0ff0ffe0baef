import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstViewOf } from './first-view.ts';
import { listPages, listStylesheets, siteFolder } from './pages.ts';
import { listTemplates } from './templates.ts';
import { startVisits, type Visits } from './visits.ts';

/** Bytes, brotli. The first flight of a connection brings about 14,600. */
const FIRST_VIEW = 14_000;
const STYLES = 10_000;
const HTML = 30_000;

let visits: Visits;

beforeAll(async () => {
  visits = await startVisits();
});

afterAll(() => visits.close());

const sizes = new Map<string, number>();
/** Files come one by one, each compressed on its own. */
function sizeOf(address: string): number {
  const known = sizes.get(address);
  if (known !== undefined) return known;
  const size = brotliCompressSync(readFileSync(join(siteFolder, address))).length;
  sizes.set(address, size);
  return size;
}
const sum = (addresses: readonly string[]): number =>
  addresses.reduce((bytes, address) => bytes + sizeOf(address), 0);

const tagsOf = (html: string, name: string): string[] =>
  html.match(new RegExp(`<${name}\\b[^>]*>`, 'g')) ?? [];
const addressIn = (tag: string): string => / (?:href|src)="([^"]+)"/.exec(tag)?.[1] ?? '';

const stylesOf = (html: string): string[] =>
  tagsOf(html, 'link')
    .filter((tag) => tag.includes('rel="stylesheet"'))
    .map(addressIn);

/** Scripts that the browser runs before it goes on: neither modules nor put off. */
const blockingScriptsOf = (html: string): string[] =>
  tagsOf(html.split('</head>')[0] ?? '', 'script')
    .filter((tag) => tag.includes(' src=') && !/ (?:async|defer|type="module")/.test(tag))
    .map(addressIn);

test('the first view of a phone needs at most 14,000 bytes', async () => {
  const page = await visits.newPage({
    viewport: { width: 390, height: 844 },
    javaScriptEnabled: false,
  });
  const files = new Map(listPages().map(({ path, file }) => [path, file]));
  const heavy: string[] = [];
  for (const { path } of listTemplates()) {
    await page.goto(visits.origin + path);
    const file = files.get(path) ?? '';
    const html = readFileSync(file, 'utf8');
    const view = brotliCompressSync(await firstViewOf(page, file)).length;
    const styles = sum(stylesOf(html));
    const scripts = sum(blockingScriptsOf(html));
    const bytes = view + styles + scripts;
    if (bytes > FIRST_VIEW) {
      heavy.push(`${path}: ${bytes} = HTML ${view} + styles ${styles} + scripts ${scripts}`);
    }
  }
  expect(heavy).toEqual([]);
  await page.close();
});

test('no page has more than 10,000 bytes of styles, or 30,000 of HTML', () => {
  const heavy = listPages().flatMap(({ path, file }) => {
    const content = readFileSync(file);
    const styles = sum(stylesOf(content.toString()));
    const html = brotliCompressSync(content).length;
    return [
      ...(styles > STYLES ? [`${path}: ${styles} of styles`] : []),
      ...(html > HTML ? [`${path}: ${html} of HTML`] : []),
    ];
  });
  expect(heavy).toEqual([]);
});

test('no page brings a font', () => {
  const withFont = listStylesheets().filter((address) =>
    /@font-face|\.(?:woff2?|ttf|otf)\b/.test(readFileSync(join(siteFolder, address), 'utf8')),
  );
  const asking = listPages().filter(({ file }) =>
    tagsOf(readFileSync(file, 'utf8'), 'link').some((tag) => tag.includes('as="font"')),
  );
  expect(withFont).toEqual([]);
  expect(asking.map(({ path }) => path)).toEqual([]);
});
