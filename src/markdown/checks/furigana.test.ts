import { describe, expect, it } from 'vitest';
import { told } from '../cases/told.ts';
import { checkFurigana } from './furigana.ts';

describe('checkFurigana', () => {
  it('says what is wrong, where, and how it is right', () => {
    const say = (markdown: string): string => told(checkFurigana, markdown);
    expect(say('{漢字|kanji}')).toMatchInlineSnapshot(
      `"1 ふりがなの書き方が違います。半角の { } と | を使い、読みはひらがなかカタカナで書いてください。そのまま見せたいときは \\{ と書きます。 例：{妊娠|にんしん}"`,
    );
    expect(say('{漢字|}')).toMatchInlineSnapshot(
      `"1 ふりがなの書き方が違います。半角の { } と | を使い、読みはひらがなかカタカナで書いてください。そのまま見せたいときは \\{ と書きます。 例：{妊娠|にんしん}"`,
    );
    expect(say('一行目\n{|かんじ}')).toMatchInlineSnapshot(
      `"2 ふりがなの書き方が違います。半角の { } と | を使い、読みはひらがなかカタカナで書いてください。そのまま見せたいときは \\{ と書きます。 例：{妊娠|にんしん}"`,
    );
    expect(say('{漢字|かん|じ}')).toMatchInlineSnapshot(
      `"1 ふりがなの書き方が違います。半角の { } と | を使い、読みはひらがなかカタカナで書いてください。そのまま見せたいときは \\{ と書きます。 例：{妊娠|にんしん}"`,
    );
    expect(say('{漢字|かんじ')).toMatchInlineSnapshot(
      `"1 ふりがなの書き方が違います。半角の { } と | を使い、読みはひらがなかカタカナで書いてください。そのまま見せたいときは \\{ と書きます。 例：{妊娠|にんしん}"`,
    );
    expect(say('{**漢字**|かんじ}')).toMatchInlineSnapshot(
      `"1 ふりがなの書き方が違います。半角の { } と | を使い、読みはひらがなかカタカナで書いてください。そのまま見せたいときは \\{ と書きます。 例：{妊娠|にんしん}"`,
    );
    expect(say('｛漢字｜かんじ｝')).toMatchInlineSnapshot(
      `"1 ふりがなの書き方が違います。半角の { } と | を使い、読みはひらがなかカタカナで書いてください。そのまま見せたいときは \\{ と書きます。 例：{妊娠|にんしん}"`,
    );
    expect(say('| {漢字|かんじ} |\n| --- |')).toMatchInlineSnapshot(`""`);
    expect(say('| 表 | 右 |\n| --- | --- |\n| {漢字|かんじ} |')).toMatchInlineSnapshot(
      `"3 表の中のふりがなは、全角の ｜ で書いてください。半角の | は列の区切りになります。 例：| {妊娠｜にんしん} | 10:00 |"`,
    );
  });

  it.each([
    '{漢字|かんじ}',
    '{漢字}',
    '\\{漢字|かんじ}',
    '`{漢字|}`',
    '| {漢字｜かんじ} | {漢\\|かん} |\n| --- | --- |',
    'a | b',
    '```\n{漢字|\n```',
  ])('has nothing to say of %j', (markdown) => {
    expect(told(checkFurigana, markdown)).toBe('');
  });
});
