import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

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
}

/** The last lines tell what went wrong; the log of the pages does not. */
const tail = (log: string): string => log.trimEnd().split('\n').slice(-40).join('\n');

async function runAstro(options: BuildOptions, outDir: string): Promise<void> {
  const { root, contentRoot, cacheDir, signal } = options;
  const log: string[] = [];
  const child = spawn(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: root,
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      CONTENT_ROOT: contentRoot,
      OUT_DIR: outDir,
      CACHE_DIR: cacheDir,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => log.push(text));
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  if (code !== 0) throw new Error(tail(log.join('')));
}

/**
 * Builds the site aside and puts it in place only when the build has ended well: the folder that
 * is being served never holds half a site, and a failed build leaves the old one.
 * @throws Error with the end of the build's log
 */
export async function buildSite(options: BuildOptions): Promise<void> {
  const { outDir } = options;
  const next = `${outDir}.next`;
  const old = `${outDir}.old`;
  await rm(next, { recursive: true, force: true });
  await runAstro(options, next);
  await rm(old, { recursive: true, force: true });
  if (existsSync(outDir)) await rename(outDir, old);
  await rename(next, outDir);
  await rm(old, { recursive: true, force: true });
}
