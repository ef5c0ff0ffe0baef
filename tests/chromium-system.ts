import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const isExecutable = (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

/** Some systems ship a `chromium-browser` that only prints how to install it. */
const starts = (path: string): Promise<boolean> =>
  promisify(execFile)(path, ['--version'], { timeout: 15_000 }).then(
    ({ stdout }) => /\d+\.\d+/.test(stdout),
    () => false,
  );

/** @returns the path of a Chromium that the system has and that starts, if any */
export async function findSystemChromium(): Promise<string | undefined> {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  for (const path of process.platform === 'darwin' ? [...candidates, ...MAC] : candidates) {
    if ((await isExecutable(path)) && (await starts(path))) return path;
  }
  return undefined;
}
