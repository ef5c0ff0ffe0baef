import { git } from './git.ts';
import { UserError } from './user-error.ts';

/**
 * @param root a repository's folder
 * @param name of a commit, as Git takes it
 * @returns the commit's whole id
 * @throws UserError when there is none
 */
export async function commitOf(root: string, name: string): Promise<string> {
  const asked = ['--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
  return git(root, 'rev-parse', ...asked).catch(() => {
    throw new UserError(
      `コミット「${name}」が見つかりません。名前を確かめ、git fetch で取りよせてください。 (commit not found)`,
    );
  });
}
