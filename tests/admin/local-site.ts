import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { git } from './working-copy.ts';

export interface LocalSite {
  url: string;
  /** The CMS's clone. */
  clone: string;
  /** The built site that is being served. */
  dist: string;
  /** Resolves when the command has said a word so many times. */
  said(word: string, times: number): Promise<void>;
  /** Resolves when the site that is served is of all that is published. */
  caughtUp(): Promise<void>;
  /** Ctrl+C. @returns the exit code */
  stop(): Promise<number | null>;
}

/** What the command says when what was published has a mistake. */
const FAILED = '(build failed)';

/**
 * Runs what `npm start` runs.
 * @param root the project's folder, a Git repository
 */
export async function startLocalSite(root: string): Promise<LocalSite> {
  const child = spawn(process.execPath, ['src/commands/start.ts', '--port', '0'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (log += text));
  }
  const until = async (isThere: () => boolean): Promise<void> => {
    while (!isThere()) {
      if (child.exitCode !== null) throw new Error(`the local site ended:\n${log}`);
      await delay(200);
    }
  };
  let isStopping = false;
  child.once('exit', (code, signal) => {
    // A test that then finds nobody at the address would not say why.
    if (!isStopping) process.stderr.write(`the local site ended (${code ?? signal}):\n${log}\n`);
  });
  await until(() => log.includes('/admin/'));
  const count = (word: string): number => log.split(word).length - 1;
  const failIfBroken = (): void => {
    if (log.includes(FAILED)) throw new Error(`the local site was not built anew:\n${log}`);
  };
  const clone = join(root, '.cms');
  return {
    url: /http:\/\/localhost:\d+/.exec(log)?.[0] ?? '',
    clone,
    dist: join(root, '.site/dist'),
    said: (word, times) =>
      until(() => {
        if (word !== FAILED) failIfBroken();
        return count(word) >= times;
      }),
    caughtUp: () =>
      until(() => {
        failIfBroken();
        // The folder that builds are made from holds the commit of the last one, or of the next.
        const built = git(join(root, '.site/tree'), 'rev-parse', 'HEAD');
        const isNewest = built === git(clone, 'rev-parse', 'main');
        return isNewest && count('(rebuilding)') === count('(site updated)');
      }),
    stop: async () => {
      isStopping = true;
      child.kill('SIGINT');
      await until(() => child.exitCode !== null).catch(() => undefined);
      return child.exitCode;
    },
  };
}
