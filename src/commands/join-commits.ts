import { git } from './git.ts';
import { UserError } from './user-error.ts';

export interface Joined {
  /** Git's id of all files together, with marks where the two do not go together. */
  tree: string;
  /** Files that do not go together. */
  conflicts: string[];
}

/**
 * What merging two commits comes to, by Git's own rules and without touching a work tree.
 * @throws UserError when Git is too old for it
 */
export async function joinCommits(root: string, ours: string, theirs: string): Promise<Joined> {
  const options = ['--write-tree', '--name-only', '--no-messages', '-z'];
  const said = await git(
    root,
    ...['merge-tree', ...options, '--allow-unrelated-histories', ours, theirs],
  ).catch((error: unknown) => {
    // Git ends with 1 where there are conflicts, and has said all the same what it came to.
    const { code, stdout } = error as { code?: number; stdout?: string };
    if (code === 1 && stdout !== undefined) return stdout;
    if (code === 129) {
      throw new UserError(
        'Git 2.38 以上が必要です。新しいGitで動かしてください。 (Git is too old)',
      );
    }
    throw error;
  });
  const [tree = '', ...conflicts] = said.split('\0').filter(Boolean);
  return { tree, conflicts };
}
