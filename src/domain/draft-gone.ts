/** What an editor reads who does something to a draft that is there no more. */
export const DRAFT_GONE =
  'この下書きは、もうありません。ほかの人が公開したか、消したようです。一覧から開きなおしてください。';
