import { execFile } from 'node:child_process';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Runs Git in a folder that is itself a repository. Git would else go up and take the repository
 * around it: a command meant for the CMS's clone must never reach the working copy.
 * @returns what it printed, trimmed
 * @throws Error with Git's own words when it fails
 */
export async function git(cwd: string, ...args: string[]): Promise<string> {
  const env = { ...process.env, GIT_CEILING_DIRECTORIES: dirname(cwd) };
  const { stdout } = await run('git', args, { cwd, env, maxBuffer: 64 * 1024 * 1024 });
  return stdout.trim();
}

/** Whether a Git command ends well; for questions such as `merge-base --is-ancestor`. */
export async function gitSucceeds(cwd: string, ...args: string[]): Promise<boolean> {
  return git(cwd, ...args).then(
    () => true,
    () => false,
  );
}
