import { describe, expect, it } from 'vitest';
import { told } from '../cases/told.ts';
import { checkBullets } from './bullets.ts';

describe('checkBullets', () => {
  it('says what is wrong, where, and how it is right', () => {
    const say = (markdown: string): string => told(checkBullets, markdown);
    expect(say('・あ\n・い')).toMatchInlineSnapshot(
      `"1 「・」で始まる行は、つながって1行になります。箇条書きは半角の - と空白で始めてください。 例：- 一時預かり⏎- 子育ての相談"`,
    );
    expect(say('はじめに：\n・あ\n・い')).toMatchInlineSnapshot(
      `"2 「・」で始まる行は、つながって1行になります。箇条書きは半角の - と空白で始めてください。 例：- 一時預かり⏎- 子育ての相談"`,
    );
    expect(say('> ●あ\n> ●い')).toMatchInlineSnapshot(
      `"1 「・」で始まる行は、つながって1行になります。箇条書きは半角の - と空白で始めてください。 例：- 一時預かり⏎- 子育ての相談"`,
    );
  });

  it.each(['・あ', '- あ\n- い', '・あ\n\n・い', 'これは\n子育て・相談です'])(
    'has nothing to say of %j',
    (markdown) => {
      expect(told(checkBullets, markdown)).toBe('');
    },
  );
});
