import type { Conflict } from '../backends/conflict.ts';

/** What happened meanwhile, and where the editor's own text is. */
export const conflictWords = ({
  isPublished,
  isSaved,
}: Pick<Conflict, 'isPublished' | 'isSaved'>): string =>
  [
    isPublished
      ? 'あなたが書いているあいだに、公開中の内容が変わりました。'
      : 'あなたが開いたあとに、ほかの人が同じ下書きを保存しました。',
    `あなたの変更は、まだ${isSaved ? '公開' : '保存'}されていません。`,
  ].join('');
