import { describe, expect, it } from 'vitest';
import { told } from '../cases/told.ts';
import { checkDirectives } from './directives.ts';

describe('checkDirectives', () => {
  it('says what is wrong, where, and how it is right', () => {
    const say = (markdown: string): string => told(checkDirectives, markdown);
    expect(say(':::noet[題]\nあ\n:::')).toMatchInlineSnapshot(
      `"1 「:::noet」という書き方はありません。「:::note」のことでしょうか。 例：:::note{title="だいじなこと"}⏎⏎ここに書きます。⏎⏎:::"`,
    );
    expect(say('::figur{id="a"}')).toMatchInlineSnapshot(
      `"1 「::figur」という書き方はありません。「::figure」のことでしょうか。 例：::figure{id="hub-count"}"`,
    );
    expect(say('::note')).toMatchInlineSnapshot(
      `"1 「::note」という書き方はありません。「:::note」のことでしょうか。 例：:::note{title="だいじなこと"}⏎⏎ここに書きます。⏎⏎:::"`,
    );
    expect(say(':::figure{id="a"}\n:::')).toMatchInlineSnapshot(
      `"1 「:::figure」という書き方はありません。「::figure」のことでしょうか。 例：::figure{id="hub-count"}"`,
    );
    expect(say(':::note{class="x"}\nあ\n:::')).toMatchInlineSnapshot(
      `"1 note に「class」は書けません。書けるのは「title」です。 例：:::note{title="だいじなこと"}⏎⏎ここに書きます。⏎⏎:::"`,
    );
    expect(say(':::note\nあ')).toMatchInlineSnapshot(
      `"1 :::note が閉じていません。終わりの行に ::: を書いてください。中に別の ::: を入れるときは、外側の : を4つにします。 例：:::note{title="だいじなこと"}⏎⏎ここに書きます。⏎⏎:::"`,
    );
    expect(say(':::steps{a=b}\n1. あ\n:::')).toMatchInlineSnapshot(
      `"1 steps に「a」は書けません。{ } を消してください。 例：:::steps⏎⏎1. はじめにすること⏎2. つぎにすること⏎⏎:::"`,
    );
    expect(say(':::note[題]{title="題"}\nあ\n:::')).toMatchInlineSnapshot(
      `"1 note の題は、[ ] か title のどちらか1つに書いてください。 例：:::note{title="だいじなこと"}⏎⏎ここに書きます。⏎⏎:::"`,
    );
    expect(say('::figure{id=“a“}')).toMatchInlineSnapshot(
      `"1 figure の値は、半角の " で囲んでください。 例：::figure{id="hub-count"}"`,
    );
    expect(say(':::note\n:::')).toMatchInlineSnapshot(
      `"1 :::note の中身がありません。 例：:::note{title="だいじなこと"}⏎⏎ここに書きます。⏎⏎:::"`,
    );
    expect(say(':::note[題]\n:::')).toMatchInlineSnapshot(
      `"1 :::note の中身がありません。 例：:::note{title="だいじなこと"}⏎⏎ここに書きます。⏎⏎:::"`,
    );
    expect(say(':::note\n:::steps\n1. あ\n:::\n:::')).toMatchInlineSnapshot(
      `"2 :::steps が閉じていません。終わりの行に ::: を書いてください。中に別の ::: を入れるときは、外側の : を4つにします。 例：:::steps⏎⏎1. はじめにすること⏎2. つぎにすること⏎⏎:::"`,
    );
    expect(say(':::steps\n- あ\n:::')).toMatchInlineSnapshot(
      `"1 :::steps の中には、番号つきの箇条書きを1つだけ書いてください。 例：:::steps⏎⏎1. はじめにすること⏎2. つぎにすること⏎⏎:::"`,
    );
    expect(say(':::steps\n1. あ\n\n文\n:::')).toMatchInlineSnapshot(
      `"1 :::steps の中には、番号つきの箇条書きを1つだけ書いてください。 例：:::steps⏎⏎1. はじめにすること⏎2. つぎにすること⏎⏎:::"`,
    );
    expect(say(':::quote\nあ\n:::')).toMatchInlineSnapshot(
      `"1 引用の出典（source）を書いてください。 例：:::quote{source="2024年度活動報告"}⏎⏎引用する文⏎⏎:::"`,
    );
    expect(say(':::quote[題]{source="a"}\nあ\n:::')).toMatchInlineSnapshot(
      `"1 quote に [ ] は書けません。 例：:::quote{source="2024年度活動報告"}⏎⏎引用する文⏎⏎:::"`,
    );
    expect(say(':::quote{source=「報告」}\nあ\n:::')).toMatchInlineSnapshot(
      `"1 quote の値は、半角の " で囲んでください。 例：:::quote{source="2024年度活動報告"}⏎⏎引用する文⏎⏎:::"`,
    );
    expect(say(':::quote{sorce="報告"}\nあ\n:::')).toMatchInlineSnapshot(`
      "1 quote に「sorce」は書けません。書けるのは「source」です。 例：:::quote{source="2024年度活動報告"}⏎⏎引用する文⏎⏎:::
      1 引用の出典（source）を書いてください。 例：:::quote{source="2024年度活動報告"}⏎⏎引用する文⏎⏎:::"
    `);
    expect(say('::figure')).toMatchInlineSnapshot(
      `"1 数字の id を、半角の小文字・数字・ハイフンで書いてください。 例：::figure{id="hub-count"}"`,
    );
    expect(say('::figure{id="図1"}')).toMatchInlineSnapshot(
      `"1 数字の id を、半角の小文字・数字・ハイフンで書いてください。 例：::figure{id="hub-count"}"`,
    );
    expect(say('::figure[題]{id="a"}')).toMatchInlineSnapshot(
      `"1 figure に [ ] は書けません。 例：::figure{id="hub-count"}"`,
    );
    expect(say('はじめ\n\n- あ\n\n  ::chart{id="a"}')).toMatchInlineSnapshot(
      `"5 「::chart」という書き方はありません。「:::note」のことでしょうか。 例：:::note{title="だいじなこと"}⏎⏎ここに書きます。⏎⏎:::"`,
    );
  });

  it.each([
    ':::note\nあ\n:::',
    ':::note[題]\nあ\n:::',
    '::::note\n:::steps\n1. あ\n:::\n::::',
    ':::quote{source="「報告」より"}\nあ\n:::',
    ':::note{title="題"}\nあ\n:::',
    '::figure{id="hub-count"}',
    '例：a:b 10:30 :smile:',
  ])('has nothing to say of %j', (markdown) => {
    expect(told(checkDirectives, markdown)).toBe('');
  });
});
