import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPages, anyTerm, anyText } from '../../../tests/any-pages.ts';
import { memoryIndex } from '../../../tests/search/memory-index.ts';
import { asHiragana, plain } from '../../../tests/search/truth.ts';
import { findPages } from './find-pages.ts';
import type { SearchedText } from './page-words.ts';
import { trimMarks } from './trim-marks.ts';

const find = async (query: string, pages: readonly SearchedText[]): Promise<number[]> => {
  const { pages: found } = await findPages(query, memoryIndex(pages), []);
  return found.map(({ page }) => page).sort((a, b) => a - b);
};

const spaced = (block: string): string => plain(block).replaceAll(/\s+/g, ' ').trim();
const tight = (block: string): string => spaced(block).replaceAll(' ', '');

/** Pages that have a term in one of their blocks; letters and digits only where a word begins. */
function having(term: string, pages: readonly SearchedText[], fold = (text: string) => text) {
  const isAscii = /^[\x21-\x7e]+$/.test(term);
  const has = (block: string): boolean => {
    if (!/^[a-z0-9]/.test(term)) return fold(tight(block)).includes(term);
    const text = isAscii ? spaced(block) : tight(block);
    const literal = term.replaceAll(/[()!、。・-]/g, String.raw`\$&`);
    return new RegExp(`(?<![a-z0-9])${literal}`).test(text);
  };
  return pages.flatMap(({ blocks }, page) => (blocks.some(has) ? [page] : []));
}

/** A hiragana term means katakana as well, and the other way round where nothing has it. */
const isKana = (term: string): boolean => /^[ぁ-ゖァ-ヶー]{2,}$/.test(term);

/** A stretch of a page that a term may be. */
const anyStretch = fc
  .tuple(anyPages, fc.nat(), fc.nat(), fc.nat(), fc.integer({ min: 1, max: 8 }))
  .map(([pages, which, block, from, length]) => {
    const { blocks } = pages[which % pages.length] ?? { blocks: [] };
    const chars = [...tight(blocks[block % Math.max(1, blocks.length)] ?? '')];
    const start = from % Math.max(1, chars.length);
    return { pages, term: chars.slice(start, start + length).join('') };
  });

describe('findPages, beside brute force', () => {
  it('finds the pages that have a term, and no other', async () => {
    const check = async (pages: readonly SearchedText[], term: string): Promise<void> => {
      fc.pre(!isKana(term));
      expect(await find(term, pages), term).toEqual(having(term, pages));
    };
    await fc.assert(fc.asyncProperty(anyPages, anyTerm, check), { numRuns: 600 });
  });

  it('finds a stretch of text, whatever it is made of, in just the pages that have it', async () => {
    const check = async ({ pages, term }: { pages: SearchedText[]; term: string }) => {
      fc.pre(/[\p{L}\p{N}]/u.test(term) && term === trimMarks(term) && !isKana(term));
      // White space parts letters and their signs, whatever stands around them.
      fc.pre(
        !pages.some(({ blocks }) =>
          blocks.some((block) => /[\x21-\x7e] [\x21-\x7e]/.test(spaced(block))),
        ),
      );
      expect(await find(term, pages), term).toEqual(having(term, pages));
    };
    await fc.assert(fc.asyncProperty(anyStretch, check), { numRuns: 2000 });
  });

  it('finds nothing across two blocks', async () => {
    const check = async (one: string, two: string): Promise<void> => {
      const pages = [{ title: '', blocks: [one, two] }];
      const term = [...tight(one)].slice(-3).join('') + [...tight(two)].slice(0, 3).join('');
      fc.pre(/^[^\x21-\x7e。、・]{2,}$/.test(term) && !isKana(term));
      expect(await find(term, pages), term).toEqual(having(term, pages));
    };
    await fc.assert(fc.asyncProperty(anyText, anyText, check), { numRuns: 600 });
  });

  it('wants all terms of a query, and one block for each', async () => {
    const anyTerms = fc.array(anyTerm, { minLength: 2, maxLength: 3 });
    const check = async (pages: readonly SearchedText[], terms: readonly string[]) => {
      fc.pre(!terms.some(isKana));
      const found = terms.map((term) => having(term, pages));
      const all = pages.flatMap((_, page) =>
        found.every((list) => list.includes(page)) ? [page] : [],
      );
      expect(await find(terms.join(' '), pages)).toEqual(all);
      expect(await find(terms.join('　'), pages)).toEqual(all);
    };
    await fc.assert(fc.asyncProperty(anyPages, anyTerms, check), { numRuns: 600 });
  });

  it('finds kana as they are, and in the other kind at the most', async () => {
    const kana = fc.string({
      unit: fc.constantFrom(...Array.from('てのりカタラバーン')),
      minLength: 2,
      maxLength: 4,
    });
    const check = async (pages: readonly SearchedText[], term: string) => {
      const found = await find(term, pages);
      const folded = having(asHiragana(term), pages, asHiragana);
      expect(having(term, pages).filter((page) => !found.includes(page))).toEqual([]);
      expect(found.filter((page) => !folded.includes(page))).toEqual([]);
    };
    await fc.assert(fc.asyncProperty(anyPages, kana, check), { numRuns: 600 });
  });
});
