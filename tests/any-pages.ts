import fc from 'fast-check';
import type { SearchedText } from '../src/domain/search/page-words.ts';

/** Few characters of each kind, so that they meet in every way; no spelling of ours is among them. */
const WIDE = Array.from('子育支援拠点々口𠮷てのをりはんカタラバーン');
const ASCII = Array.from('ab1z');
const SIGNS = Array.from('。、・-!（');
const OTHER = Array.from('ＡＢ１ｶﾗ 　\n\u200b');

const char = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...WIDE) },
  { weight: 2, arbitrary: fc.constantFrom(...ASCII) },
  { weight: 1, arbitrary: fc.constantFrom(...SIGNS) },
  { weight: 1, arbitrary: fc.constantFrom(...OTHER) },
);

/** Text that looks like Japanese to an index: all kinds of characters side by side. */
export const anyText = fc.string({ unit: char, maxLength: 40 });

/** Pages of such texts. */
export const anyPages: fc.Arbitrary<SearchedText[]> = fc.array(
  fc.record({ title: anyText, blocks: fc.array(anyText, { maxLength: 5 }) }),
  { minLength: 1, maxLength: 6 },
);

/** What may be asked: mostly in Japanese alone, as terms are without white space. */
export const anyTerm = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.string({ unit: fc.constantFrom(...WIDE), minLength: 1, maxLength: 5 }),
  },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom(...ASCII), minLength: 1, maxLength: 3 }),
  },
);
