import { describe, expect, it } from 'vitest';
import { told } from '../cases/told.ts';
import { checkHtml } from './html.ts';

describe('checkHtml', () => {
  it('says what is wrong, where, and how it is right', () => {
    const say = (markdown: string): string => told(checkHtml, markdown);
    expect(say('<b>強い</b>')).toMatchInlineSnapshot(
      `"1 HTMLは使えません：「<b>」。強調は次のように書きます。 例：**大切なこと**"`,
    );
    expect(say('1行目\n2行目<br>')).toMatchInlineSnapshot(
      `"2 HTMLは使えません：「<br>」。改行したいところの行の終わりに \\ を書いて、次の行に続けます（表の中ではできません）。 例：1行目\\⏎2行目"`,
    );
    expect(say('<a href="/about/">題</a>')).toMatchInlineSnapshot(
      `"1 HTMLは使えません：「<a href="/about/">」。リンクは次のように書きます。 例：[はじめての方へ](/first-visit/)"`,
    );
    expect(say('<img src="a.jpg">')).toMatchInlineSnapshot(
      `"1 HTMLは使えません：「<img src="a.jpg">」。画像はアップロードして、次のように書きます。 例：![ひろばのようす](../media/hiroba.jpg)"`,
    );
    expect(say('<ruby>漢<rt>かん</rt></ruby>')).toMatchInlineSnapshot(`
      "1 HTMLは使えません：「<ruby>」。ふりがなは次のように書きます。 例：{妊娠|にんしん}
      1 HTMLは使えません：「<rt>」。ふりがなは次のように書きます。 例：{妊娠|にんしん}"
    `);
    expect(say('<!-- メモ -->')).toMatchInlineSnapshot(
      `"1 HTMLは使えません：「<!-- メモ -->」。公開しないメモは本文に書けません。その行を消してください。"`,
    );
    expect(say('<div>\n<p>\n</div>')).toMatchInlineSnapshot(
      `"1 HTMLは使えません：「<div>」。文字だけを残してください。< をそのまま見せたいときは \\< と書きます。 例：\\<例>"`,
    );
    expect(say('<table>')).toMatchInlineSnapshot(
      `"1 HTMLは使えません：「<table>」。表は次のように書きます。 例：| 曜日 | 時間 |⏎| --- | --- |⏎| 月 | 10:00 |"`,
    );
    expect(say('<img/src=x/onerror=a>')).toMatchInlineSnapshot(
      `"1 HTMLは使えません：「<img/src=x/onerror=a>」。画像はアップロードして、次のように書きます。 例：![ひろばのようす](../media/hiroba.jpg)"`,
    );
    expect(say('<?php ?>')).toMatchInlineSnapshot(
      `"1 HTMLは使えません：「<?php ?>」。文字だけを残してください。< をそのまま見せたいときは \\< と書きます。 例：\\<例>"`,
    );
    expect(say('<constructor>')).toMatchInlineSnapshot(
      `"1 HTMLは使えません：「<constructor>」。文字だけを残してください。< をそのまま見せたいときは \\< と書きます。 例：\\<例>"`,
    );
    expect(say('## <u>題</u>')).toMatchInlineSnapshot(
      `"1 HTMLは使えません：「<u>」。文字だけを残してください。< をそのまま見せたいときは \\< と書きます。 例：\\<例>"`,
    );
  });

  it.each([
    'a < b',
    '<3',
    '\\<b>',
    '`<b>`',
    '```\n<b>\n```',
    '<https://x.jp/>',
    '<info@example.jp>',
    '&lt;b&gt;',
    '＜b＞',
  ])('has nothing to say of %j', (markdown) => {
    expect(told(checkHtml, markdown)).toBe('');
  });
});
