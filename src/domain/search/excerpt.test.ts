import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../tests/any-pages.ts';
import { excerptOf } from './excerpt.ts';
import { plainText } from './plain-text.ts';

const show = (text: string, ...terms: string[][]): string =>
  excerptOf(text, terms)
    .map(({ text: piece, isHit }) => (isHit ? `[${piece}]` : piece))
    .join('');
const tight = (text: string): string => plainText(text).replaceAll(/\s+/g, '');

describe('excerptOf', () => {
  it('marks all that was searched, as the page writes it', () => {
    const text = 'ﾊﾞｽで ひろばへ。バスは、ＮＰＯの バ ス です。';
    expect(show(text, ['バス'], ['npo'])).toBe(
      '[ﾊﾞｽ]で ひろばへ。[バス]は、[ＮＰＯ]の [バ ス] です。',
    );
    expect(show('ヘルパーが来ます', ['へるぱー'])).toBe('[ヘルパー]が来ます');
    expect(show('子どもと、こども', ['子ども', 'こども'])).toBe('[子ども]と、[こども]');
    expect(show('か\u3099っこう', ['がっこう'])).toBe('[か\u3099っこう]');
  });

  it('marks letters only where a word begins', () => {
    expect(show('site website', ['site'])).toBe('[site] website');
    expect(show('web site', ['site'])).toBe('web [site]');
  });

  it('begins and ends with a phrase, and says where it is cut', () => {
    const before = '妊娠中のときのことです。'.repeat(5);
    const after = '産後のときのことです。'.repeat(20);
    const shown = show(`${before}沐浴を練習します。${after}`, ['沐浴']);
    expect(shown).toMatch(
      /^…妊娠中のときのことです。(?:妊娠中のときのことです。)?\[沐浴\]を練習します。産後/,
    );
    expect(shown).toMatch(/です。…$/);
    expect(shown.length).toBeLessThan(120);
  });

  it('begins with the text where nothing of it was searched', () => {
    expect(show('沐浴を練習します。', ['相談'])).toBe('沐浴を練習します。');
    expect(show('', ['相談'])).toBe('');
  });

  it('cuts no character in two', () => {
    for (const length of [40, 41]) {
      const text = `${'𠮷'.repeat(length)}家${'𠮷'.repeat(80)}`;
      for (const shown of [text, `あ${text}`])
        expect(show(shown, ['家']).isWellFormed()).toBe(true);
    }
  });

  it('holds a hit wherever it stands, and no half of a character', () => {
    const check = (before: string, term: string, after: string): void => {
      const pieces = excerptOf(`${before.repeat(4)}${term}${after.repeat(4)}`, [[tight(term)]]);
      expect(pieces.some(({ text, isHit }) => isHit && tight(text) === tight(term))).toBe(true);
      expect(pieces.every(({ text }) => text.isWellFormed())).toBe(true);
    };
    const term = fc.constantFrom('相談', 'ヘルパー', '𠮷野家', 'ﾊﾞｽ停', '預 かり');
    fc.assert(fc.property(anyText, term, anyText, check), { numRuns: 500 });
  });
});
