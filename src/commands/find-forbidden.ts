import { git } from './git.ts';
import { UserError } from './user-error.ts';

/** A change that an editor may not make. */
export interface Forbidden {
  path: string;
  /** In Japanese. */
  why: string;
}

const PLAIN_FILE = '100644';
const NO_FILE = '000000';

/**
 * What a branch has changed since it was begun, beside plain files below `content/`.
 * @param from the published branch, @param to the branch: names or ids of commits
 * @throws UserError when one of them is not there
 */
export async function findForbidden(root: string, from: string, to: string): Promise<Forbidden[]> {
  const raw = await git(
    root,
    ...['diff', '--raw', '-z', '--no-renames', '--end-of-options', `${from}...${to}`],
  ).catch(() => {
    throw new UserError(
      `コミット「${from}」か「${to}」が見つからないか、つながりがありません。git fetch --unshallow などで、履歴を全部とってください。 (commits not found, or they share no history)`,
    );
  });
  const parts = raw.split('\0');
  return parts.flatMap((path, index): Forbidden[] => {
    if (index % 2 === 0) return [];
    const mode = /^:\d+ (\d+) /.exec(parts[index - 1] ?? '')?.[1];
    // Git prints the path as it is: `content/../x` cannot be in a tree.
    if (!path.startsWith('content/')) {
      return [{ path, why: 'content フォルダーの外です (outside content/)' }];
    }
    if (mode === PLAIN_FILE || mode === NO_FILE) return [];
    return [
      {
        path,
        why: 'ふつうのファイルではありません（リンク、実行できるファイルなど） (no plain file)',
      },
    ];
  });
}
