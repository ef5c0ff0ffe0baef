import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const root = join(import.meta.dirname, '../..');

export interface LocalSite {
  url: string;
  /** The CMS's clone. */
  clone: string;
  /** The built site that is being served. */
  dist: string;
  /** Resolves when the site has been built anew after a publication. */
  rebuilt(times: number): Promise<void>;
  /** Ctrl+C. @returns the exit code */
  stop(): Promise<number | null>;
}

/**
 * Runs what `npm start` runs, in a workspace of its own below the project.
 * @param name of the workspace; an old one of the same name is thrown away
 */
export async function startLocalSite(name: string): Promise<LocalSite> {
  const workspace = join(root, '.tmp', name);
  await rm(workspace, { recursive: true, force: true });
  const args = ['src/commands/start.ts', '--port', '0', '--workspace', workspace];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
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
  await until(() => log.includes('/admin/'));
  return {
    url: /http:\/\/localhost:\d+/.exec(log)?.[0] ?? '',
    clone: join(workspace, '.cms'),
    dist: join(workspace, '.site/dist'),
    rebuilt: (times) => until(() => log.split('(site updated)').length > times),
    stop: async () => {
      child.kill('SIGINT');
      await until(() => child.exitCode !== null).catch(() => undefined);
      return child.exitCode;
    },
  };
}
