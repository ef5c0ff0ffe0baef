import type { Forbidden } from './find-forbidden.ts';

/** What a branch is compared with, and its last commit: whole ids. */
interface Judged {
  published: string;
  branch: string;
}

/** A file once for each reason, with the commits that change it. */
const linesOf = (found: readonly Forbidden[]): string[] => {
  const byReason = Map.groupBy(found, ({ path, why }) => (path === '' ? why : `${path}：${why}`));
  return [...byReason].map(([reason, same]) => {
    const commits = same.flatMap(({ commit }) => commit?.slice(0, 10) ?? []);
    return `- ${reason}${commits.length > 0 ? `（コミット ${commits.join('、')}）` : ''}`;
  });
};

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** Puts what a branch would change of the content into one commit, without the branch's history. */
function commandsOf(found: readonly Forbidden[], { published, branch }: Judged): string[] {
  const restore = 'git restore --source=HEAD --staged --worktree --';
  const wrongContent = found.flatMap(({ path, commit, isConflict }) =>
    commit === undefined && !isConflict && path.startsWith('content/') ? [path] : [],
  );
  return [
    'git fetch origin',
    // A folder of its own: what somebody is working on stays as it is.
    `git worktree add --detach ../redo ${published}`,
    'cd ../redo',
    `git merge --squash ${branch}`,
    `${restore} ':(top)' ':(top,exclude)content'`,
    ...wrongContent.map((path) => `${restore} ${quoted(`:(top,literal)${path}`)}`),
    "git commit --message '変更を一つにまとめなおす'",
    'git push --force-with-lease origin HEAD:refs/heads/このブランチの名前',
    'cd -',
    'git worktree remove ../redo',
  ];
}

/**
 * What to say of a branch that may not be published, and what its author does next. A wrong commit
 * that a later one takes back would still come into the published history, with all that it holds,
 * for good: such a branch is begun anew.
 * @param found at least one
 */
export function explainForbidden(found: readonly Forbidden[], judged: Judged): string {
  const said = `この変更は受けつけられません。編集者が変えられるのは、content フォルダーのふつうのファイルだけです。 (editors may change files in content/ only)
${linesOf(found).join('\n')}`;
  if (found.every(({ isConflict }) => isConflict)) return said;
  const conflict = found.some(({ isConflict }) => isConflict)
    ? 'git merge で食いちがいが出ても、次の git restore へ進みます。そのあとも content フォルダーの中に残るものは、両方が残るように直し、git add します。'
    : '';
  return `${said}

このブランチはやり直しが必要です。まちがったコミットは、あとのコミットで元に戻しても履歴に残り、公開すると消せません。 (start the branch anew)

編集画面だけで書いた人は、文章と写真を手元に控えて「下書きを削除」を押し、公開されているページから書きなおしてください。
Gitを使う人は、リポジトリのフォルダーで次のように打つと、content フォルダーの変更だけを一つのコミットにまとめなおせます。${conflict}

${commandsOf(found, judged)
  .map((command) => `  ${command}`)
  .join('\n')}

パスワードや鍵、個人情報が入っていたときは、もう知られたものとして、すぐにサイトの担当者に知らせてください。`;
}
