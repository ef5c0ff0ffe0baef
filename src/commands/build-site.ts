import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { wantedInstant } from './wanted-instant.ts';

export interface BuildOptions {
  /** The project's folder: its code makes the site. */
  root: string;
  /** Folder that holds `content/`, relative to `root`. */
  contentRoot: string;
  /** Where the finished site goes. */
  outDir: string;
  /** Where Astro keeps what it need not make again. */
  cacheDir: string;
  signal?: AbortSignal | undefined;
  /** As of when the site is built; now, where it is left out. */
  now?: Date | undefined;
}

type DatedOptions = BuildOptions & { now: Date };

/**
 * MiB that Astro's objects may take, twice what all hubs of the country need. Left to itself, Node on
 * a large machine collects late what is not needed any more.
 */
const HEAP = 1024;

/** The last lines tell what went wrong; the log of the pages does not. */
const tail = (log: string): string => log.trimEnd().split('\n').slice(-40).join('\n');

interface Outcome {
  isGood: boolean;
  log: string;
}

async function run(
  { root, signal, now }: DatedOptions,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const log: string[] = [];
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, SITE_NOW: now.toISOString(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => log.push(text));
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  return { isGood: code === 0, log: log.join('') };
}

/** Astro stops at the first mistake, in English; the check tells all of them to an editor. */
async function checkContent(options: DatedOptions): Promise<void> {
  // A process of its own: the local server goes on answering while thousands of files are read.
  const command = join(import.meta.dirname, 'check-content.ts');
  const { isGood, log } = await run(options, [command, '--root', options.contentRoot]);
  if (!isGood) throw new Error(log.trimEnd());
}

async function runAstro(options: DatedOptions, outDir: string): Promise<void> {
  const { root, contentRoot, cacheDir } = options;
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  const { isGood, log } = await run(options, [`--max-old-space-size=${HEAP}`, astro, 'build'], {
    ASTRO_TELEMETRY_DISABLED: '1',
    CONTENT_ROOT: contentRoot,
    OUT_DIR: outDir,
    CACHE_DIR: cacheDir,
  });
  if (!isGood) throw new Error(tail(log));
}

/** A process of its own: what the pages took is free again before the index is made. */
async function indexSite(options: DatedOptions, site: string): Promise<void> {
  const command = join(import.meta.dirname, 'search-index.ts');
  const folder = join(options.contentRoot, 'content/glossary');
  const glossary = existsSync(join(options.root, folder)) ? ['--glossary', folder] : [];
  const { isGood, log } = await run(options, [command, '--dist', site, ...glossary]);
  if (!isGood) throw new Error(tail(log));
}

/**
 * Builds the site aside and puts it in place only when the build has ended well: the folder that
 * is being served never holds half a site, and a failed build leaves the old one.
 * @throws Error with every mistake of the content, or with the end of the build's log
 */
export async function buildSite(given: BuildOptions): Promise<void> {
  // One instant for all steps: a build that runs over midnight is of one day.
  const options = { ...given, now: given.now ?? wantedInstant() };
  const { outDir } = options;
  const next = `${outDir}.next`;
  const old = `${outDir}.old`;
  await checkContent(options);
  await rm(next, { recursive: true, force: true });
  await runAstro(options, next);
  await indexSite(options, next);
  await rm(old, { recursive: true, force: true });
  if (existsSync(outDir)) await rename(outDir, old);
  await rename(next, outDir);
  await rm(old, { recursive: true, force: true });
}
