/** What an editor reads when two have begun a draft of one page at the same moment, and hers came second. */
export const BEGUN_MEANWHILE =
  'いま、ほかの人が同じページの下書きを保存しました。あなたが書いたものは、まだ保存されていません（この画面に残っています）。もう一度「保存」を押すと、くわしい案内が出ます。';
