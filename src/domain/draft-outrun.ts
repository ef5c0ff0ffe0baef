/** Somebody else has saved the same draft between the last look at it and the save: it is looked at again. */
export const DRAFT_OUTRUN =
  'いま、ほかの人が同じ下書きを保存したか、消しました。あなたが書いたものは、まだ保存されていません（この画面に残っています）。もう一度「保存」を押してください。';
