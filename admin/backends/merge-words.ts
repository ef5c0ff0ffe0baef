const KEPT = '下書きは、そのまま残っています。';
const AGAIN = 'もう一度「公開」を押してください。';

/** Who may not do it: GitLab answers 401 to a merge, and 403 to a change of a draft. */
export const MAY_NOT_PUBLISH = `公開する権限がありません。${KEPT}公開できる人（GitLabのMaintainer）に、確かめて公開してもらってください。`;
export const MAY_NOT_SAVE =
  '保存する権限がありません。書いたものは、この画面に残っています。サイトの担当者に、GitLabのプロジェクトに「Developer」として加えてもらってから、もう一度「保存」を押してください。';
export const LOGGED_OUT =
  'ログインの期限が切れました。書いたものは、このパソコンに残っています。画面を読みこみなおしてログインすると、続きから書けます。';
export const CHANGED_MEANWHILE = `いま、ほかの人が同じ下書きを保存しました。画面を読みこみなおして内容を確かめてから、${AGAIN}`;
export const NOT_REBASED =
  '下書きを、公開中の内容に合わせられませんでした。書いたものは、この画面に残っています。少し待ってから、もう一度お試しください。続くときは、サイトの担当者に伝えてください。';

/**
 * Why a merge request cannot be merged, by its `detailed_merge_status`, and what to do.
 * https://docs.gitlab.com/api/merge_requests/#merge-status
 */
const WORDS: Readonly<Record<string, string>> = {
  ci_still_running: `GitLabが下書きを確かめています。数分待ってから、${AGAIN}`,
  ci_must_pass: `GitLabの確認（パイプライン）に通っていないので、公開できません。${KEPT}数分待っても変わらないときは、サイトの担当者に伝えてください。`,
  discussions_not_resolved: `この下書きについて、GitLabに解決していない話し合い（スレッド）があります。GitLabで話し合いを解決してから、${AGAIN}`,
  draft_status: `この下書きは、GitLabで作業中（Draft）になっています。GitLabでそのしるしを外してから、${AGAIN}`,
  not_approved: `まだ承認されていません。確かめる人にGitLabで承認してもらってから、${AGAIN}`,
  requested_changes: `確かめた人が、直しを求めています。GitLabの書きこみを見て直し、承認してもらってから、${AGAIN}`,
  not_open:
    'この下書きは、ほかの人がもう公開したか、取り消しました。画面を読みこみなおしてください。',
};
const OTHER = (status: string): string =>
  `GitLabが公開を受けつけませんでした（${status}）。${KEPT}サイトの担当者に、かっこの中の言葉を伝えてください。`;
/** It is still being looked at; the answer comes by itself. */
export const NOT_READY = `GitLabの準備が終わっていません。1分ほど待ってから、${AGAIN}`;

export const mergeWords = (status: string): string =>
  Object.hasOwn(WORDS, status) ? (WORDS[status] ?? '') : OTHER(status);
