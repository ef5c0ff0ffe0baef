import { describe, expect, it } from 'vitest';
import { told } from '../cases/told.ts';
import { checkStrayColons } from './stray-colons.ts';

describe('checkStrayColons', () => {
  it('says what is wrong, where, and how it is right', () => {
    const say = (markdown: string): string => told(checkStrayColons, markdown);
    expect(say('::: note\nあ\n:::')).toMatchInlineSnapshot(`
      "1 囲みの書き方が違います。半角の : と名前の間をあけず、{ } の値は半角の " で囲んでください。 例：:::note{title="だいじなこと"}⏎⏎ここに書きます。⏎⏎:::
      3 この ::: に合う始まりがありません。消すか、入れ子なら外側の : を4つにしてください。 例：::::note⏎:::steps⏎1. はじめにすること⏎:::⏎::::"
    `);
    expect(say('：：：note\nあ\n：：：')).toMatchInlineSnapshot(`
      "1 囲みの書き方が違います。半角の : と名前の間をあけず、{ } の値は半角の " で囲んでください。 例：:::note{title="だいじなこと"}⏎⏎ここに書きます。⏎⏎:::
      3 この ::: に合う始まりがありません。消すか、入れ子なら外側の : を4つにしてください。 例：::::note⏎:::steps⏎1. はじめにすること⏎:::⏎::::"
    `);
    expect(say(':::note\n:::steps\n1. あ\n:::\n:::')).toMatchInlineSnapshot(
      `"5 この ::: に合う始まりがありません。消すか、入れ子なら外側の : を4つにしてください。 例：::::note⏎:::steps⏎1. はじめにすること⏎:::⏎::::"`,
    );
    expect(say('::figure {id="a"}')).toMatchInlineSnapshot(
      `"1 囲みの書き方が違います。半角の : と名前の間をあけず、{ } の値は半角の " で囲んでください。 例：::figure{id="hub-count"}"`,
    );
    expect(say('::figure{id=“a“ b”}')).toMatchInlineSnapshot(
      `"1 囲みの書き方が違います。半角の : と名前の間をあけず、{ } の値は半角の " で囲んでください。 例：::figure{id="hub-count"}"`,
    );
    expect(say(':::quote{source="a" "b"}\nあ\n:::')).toMatchInlineSnapshot(`
      "1 囲みの書き方が違います。半角の : と名前の間をあけず、{ } の値は半角の " で囲んでください。 例：:::quote{source="2024年度活動報告"}⏎⏎引用する文⏎⏎:::
      3 この ::: に合う始まりがありません。消すか、入れ子なら外側の : を4つにしてください。 例：::::note⏎:::steps⏎1. はじめにすること⏎:::⏎::::"
    `);
    expect(say(':::')).toMatchInlineSnapshot(
      `"1 この ::: に合う始まりがありません。消すか、入れ子なら外側の : を4つにしてください。 例：::::note⏎:::steps⏎1. はじめにすること⏎:::⏎::::"`,
    );
    expect(say('> 本文\n> ::: steps')).toMatchInlineSnapshot(
      `"2 囲みの書き方が違います。半角の : と名前の間をあけず、{ } の値は半角の " で囲んでください。 例：:::steps⏎⏎1. はじめにすること⏎2. つぎにすること⏎⏎:::"`,
    );
  });

  it.each([
    ':::note\nあ\n:::',
    '時間::場所',
    '`:::note`',
    '\\:::note',
    '例：あ',
    '::::note\n:::steps\n1. あ\n:::\n::::',
  ])('has nothing to say of %j', (markdown) => {
    expect(told(checkStrayColons, markdown)).toBe('');
  });
});
