import { expect, it } from 'vitest';
import { bodyWords } from './body-words.ts';

it.each([
  ['## 見出し\n\n**太字**と[リンク](/hubs/)です。\n', '見出し 太字とリンクです。'],
  ['{子育|こそだ}てのひろば', '子育てのひろば'],
  [':::quote{source="見本の調査"}\n言葉です。\n:::\n\nつぎ', '言葉です。 つぎ'],
  ['- 一つ\n- 二つ\n\n1. はじめ\n2. つぎ\n', '一つ 二つ はじめ つぎ'],
  ['| 曜日 | 時間 |\n| --- | --- |\n| 月 | 九時 |\n', '曜日 時間 月 九時'],
  ['前\n\n::figure{id="members"}\n\n![絵の説明](../media/a.jpg)', '前 絵の説明'],
  ['一行目\n二行目[^1]\n\n[^1]: 注\n', '一行目 二行目 注'],
  // As the beginning of a longer body may end.
  ['はじめ\n\n:::note{title="だいじ', 'はじめ :::note{title="だいじ'],
  ['', ''],
])('reads %j as %j', (markdown, words) => {
  expect(bodyWords(markdown)).toBe(words);
});
