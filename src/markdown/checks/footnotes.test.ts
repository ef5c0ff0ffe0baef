import { describe, expect, it } from 'vitest';
import { told } from '../cases/told.ts';
import { checkFootnotes } from './footnotes.ts';

describe('checkFootnotes', () => {
  it('says what is wrong, where, and how it is right', () => {
    const say = (markdown: string): string => told(checkFootnotes, markdown);
    expect(say('本文[^1]')).toMatchInlineSnapshot(
      `"1 脚注「[^1]」の文がありません。 例：本文の言葉[^1]⏎⏎[^1]: 脚注の文"`,
    );
    expect(say('本文\n[^1]と[^2]\n\n[^2]: 注')).toMatchInlineSnapshot(
      `"2 脚注「[^1]」の文がありません。 例：本文の言葉[^1]⏎⏎[^1]: 脚注の文"`,
    );
    expect(say('[^1]: 注')).toMatchInlineSnapshot(
      `"1 脚注「[^1]」が本文で使われていません。 例：本文の言葉[^1]⏎⏎[^1]: 脚注の文"`,
    );
    expect(say('本文[^1]\n\n[^1]: 注\n[^1]: もう1つ')).toMatchInlineSnapshot(
      `"4 脚注「[^1]」の文が2つあります。 例：本文の言葉[^1]⏎⏎[^1]: 脚注の文"`,
    );
    expect(say('[文[^1]](/about/)\n\n[^1]: 注')).toMatchInlineSnapshot(
      `"1 リンクの中に脚注は書けません。リンクの後に書いてください。 例：本文の言葉[^1]⏎⏎[^1]: 脚注の文"`,
    );
  });

  it.each(['本文[^1]\n\n[^1]: 注', '本文\\[^1]', '`[^1]`', '本文[^a]と[^a]\n\n[^a]: 注'])(
    'has nothing to say of %j',
    (markdown) => {
      expect(told(checkFootnotes, markdown)).toBe('');
    },
  );
});
