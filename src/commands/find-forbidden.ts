import { isHidden } from '../domain/content-check/check-places.ts';
import { commitOf } from './commit-of.ts';
import { git, gitSucceeds } from './git.ts';
import { joinCommits } from './join-commits.ts';
import { UserError } from './user-error.ts';

/** A change that an editor may not make. */
export interface Forbidden {
  /** Empty where a commit as a whole is meant. */
  path: string;
  /** In Japanese. */
  why: string;
  /** The commit that makes it; undefined where it is what the published branch would become. */
  commit?: string;
  /** Nothing is wrong with it: it has to be joined with what others have published. */
  isConflict?: true;
}

const PLAIN_FILE = '100644';
const NO_FILE = '000000';
/** Git's id of a folder without files: what a first commit is compared with. */
const EMPTY = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

function reasonAgainst(path: string, mode: string): string | undefined {
  if (!path.startsWith('content/')) return 'content フォルダーの外です (outside content/)';
  if (mode === NO_FILE) return undefined;
  // Git, web servers and systems take orders from such files; `..` is one of them as well.
  if (isHidden(path)) {
    return '名前が「.」で始まるファイルやフォルダーは置けません (hidden file)';
  }
  return mode === PLAIN_FILE
    ? undefined
    : 'ふつうのファイルではありません（リンク、実行できるファイルなど） (no plain file)';
}

/** What differs between two trees, beside plain files below `content/`. */
async function forbiddenBetween(root: string, before: string, after: string): Promise<Forbidden[]> {
  const options = ['-r', '--raw', '-z', '--no-renames', '--ignore-submodules=none'];
  const parts = (await git(root, 'diff-tree', ...options, before, after)).split('\0');
  return parts.flatMap((path, index): Forbidden[] => {
    if (index % 2 === 0) return [];
    const mode = /^:\d+ (\d+) /.exec(parts[index - 1] ?? '')?.[1] ?? '';
    const why = reasonAgainst(path, mode);
    return why === undefined ? [] : [{ path, why }];
  });
}

/** What one commit does by itself; a merge, beside joining what came before it. */
async function forbiddenIn(root: string, [commit = '', ...parents]: string[]) {
  const [first = EMPTY, second, third] = parents;
  if (third !== undefined) {
    const why = '三つ以上の変更を一度に合わせたコミットは調べられません (octopus merge)';
    return [{ path: '', why, commit }];
  }
  const before = second === undefined ? first : (await joinCommits(root, first, second)).tree;
  const found = await forbiddenBetween(root, before, commit);
  return found.map((each) => ({ ...each, commit }));
}

/**
 * What keeps an editor's branch from being published: what the published branch would become by
 * merging it may differ in plain files below `content/` only, and so may what each of the branch's
 * commits does. One alone would not do: a merge base can be chosen by whoever merges, and what a
 * commit hides (a key, a large file, code) stays in the history, whatever a later one takes back.
 * @param from the published branch, @param to the branch: names or ids of commits
 * @throws UserError when `root` is no repository, or one of them or a part of their history is not there
 */
export async function findForbidden(root: string, from: string, to: string): Promise<Forbidden[]> {
  if (!(await gitSucceeds(root, 'rev-parse', '--git-dir'))) {
    throw new UserError(
      `「${root}」は、Gitのリポジトリの一番上のフォルダーではありません。リポジトリのフォルダーへ移るか、--root で場所を書いてください。例：--root ~/site (not the root of a Git repository)`,
    );
  }
  if ((await git(root, 'rev-parse', '--is-shallow-repository')) === 'true') {
    throw new UserError(
      '履歴が途中までしかないので、調べられません。git fetch --unshallow で全部とってください（GitLabのCIなら GIT_DEPTH: 0）。 (shallow clone)',
    );
  }
  const [published, branch] = [await commitOf(root, from), await commitOf(root, to)];
  if (!(await gitSucceeds(root, 'merge-base', published, branch))) {
    throw new UserError(
      `「${to}」は、「${from}」と履歴のつながりがありません。公開しているブランチから作りなおしてください。 (no common history)`,
    );
  }
  const joined = await joinCommits(root, published, branch);
  const found: Forbidden[] = [
    ...(await forbiddenBetween(root, published, joined.tree)),
    ...joined.conflicts.map((path) => ({
      path,
      why: '公開されている内容と食いちがっています。公開されている内容を取りこみ、両方が残るように直してください (conflict)',
      isConflict: true as const,
    })),
  ];
  const range = ['--parents', '--topo-order', '--reverse', branch, `^${published}`];
  const commits = (await git(root, 'rev-list', ...range)).split('\n').filter(Boolean);
  for (const line of commits) found.push(...(await forbiddenIn(root, line.split(' '))));
  return found;
}
