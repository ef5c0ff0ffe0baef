import { execFile } from 'node:child_process';

export class GitError extends Error {}

export interface GitInput {
  /** What Git reads. */
  input?: Buffer | string;
  env?: Readonly<Record<string, string>>;
}

/**
 * Runs Git.
 * @returns what it printed
 * @throws GitError with Git's own words
 */
export const runGit = (
  cwd: string,
  args: readonly string[],
  { input = '', env = {} }: GitInput = {},
): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const child = execFile(
      'git',
      [...args],
      {
        cwd,
        encoding: 'buffer',
        maxBuffer: 256 * 1024 * 1024,
        env: {
          ...process.env,
          GIT_AUTHOR_NAME: 'Stand-in',
          GIT_AUTHOR_EMAIL: 'stand-in@localhost',
          GIT_COMMITTER_NAME: 'Stand-in',
          GIT_COMMITTER_EMAIL: 'stand-in@localhost',
          ...env,
        },
      },
      (error, stdout, stderr) => {
        if (error) reject(new GitError(`${stderr.toString()}${stdout.toString()}`));
        else resolve(stdout);
      },
    );
    // Git may end before it has read all; its own word then says why.
    child.stdin?.on('error', () => undefined).end(input);
  });
