import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserCache } from './chromium-cache.ts';

const packageFolder = fileURLToPath(
  new URL('../node_modules/@sparticuz/chromium', import.meta.url),
);

/** The browser's file, and the folder of libraries that it needs beside the system's. */
export interface Chromium {
  executablePath: string;
  libraries?: string;
}

let unpacking: Promise<Chromium> | undefined;

/**
 * Unpacks the browser that npm brought (Linux x64), once a version.
 * @throws Error, in Japanese, on any other platform
 */
export function unpackChromium(): Promise<Chromium> {
  return (unpacking ??= unpackOnce());
}

async function unpackOnce(): Promise<Chromium> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'テスト用のブラウザが見つかりません。Chromium か Google Chrome を入れるか、その場所を CHROMIUM_PATH に書いてください。' +
        ' (No test browser for this platform: set CHROMIUM_PATH.)',
    );
  }
  const folder = join(await browserCache(), `chromium-${await packageVersion()}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    executablePath: join(folder, 'chromium'),
    libraries: join(folder, 'al2023', 'lib'),
  };
}

async function packageVersion(): Promise<string> {
  const text = await readFile(join(packageFolder, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** Unpacks beside the target and moves the whole: another run never sees half a browser. */
async function unpackInto(folder: string): Promise<void> {
  const draft = `${folder}.${randomUUID()}`;
  await mkdir(draft);
  try {
    await inTemporaryFolder(draft, async () => {
      const { default: sparticuz, inflate } = await import('@sparticuz/chromium');
      await Promise.all([
        sparticuz.executablePath(),
        // The libraries (NSS and others) that a bare system lacks.
        inflate(join(packageFolder, 'bin', 'al2023.tar.br')),
      ]);
    });
    await rename(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** The package unpacks to the system's temporary folder and takes any `chromium` there for its own. */
async function inTemporaryFolder(folder: string, work: () => Promise<void>): Promise<void> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
