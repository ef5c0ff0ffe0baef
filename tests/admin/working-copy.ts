import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const project = join(import.meta.dirname, '../..');

const run = (cwd: string, args: readonly string[]): string =>
  execFileSync(
    'git',
    [
      '-c',
      'user.name=Test',
      '-c',
      'user.email=test@localhost',
      '-c',
      'commit.gpgsign=false',
      ...args,
    ],
    { cwd, encoding: 'utf8' },
  );

/**
 * Runs Git in a folder, as somebody who needs no settings of their own. Where the CMS's server is at
 * work in the same repository, it waits its turn.
 */
export function git(cwd: string, ...args: string[]): string {
  for (let tenth = 0; ; tenth += 1) {
    try {
      return run(cwd, args);
    } catch (error) {
      if (tenth === 50 || !String(error).includes('index.lock')) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
}

/**
 * Copies the project as it stands, uncommitted changes included, into a repository of its own.
 * @param name of the folder below `.tmp`; an old one of the same name is thrown away
 * @param change makes the copy differ before it is committed
 * @returns the copy's folder
 */
export function copyProject(name: string, change: (folder: string) => void = () => undefined) {
  const folder = join(project, '.tmp', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files = git(project, 'ls-files', '-z', '--cached', '--others', '--exclude-standard');
  for (const file of files.split('\0').filter((path) => path !== '')) {
    if (existsSync(join(project, file))) cpSync(join(project, file), join(folder, file));
  }
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
  change(folder);
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'add', '--all', '--', '.', ':!node_modules');
  git(folder, 'commit', '--quiet', '--message', 'The project under test');
  return folder;
}
