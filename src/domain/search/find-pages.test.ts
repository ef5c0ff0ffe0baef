import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPages, anyTerm } from '../../../tests/any-pages.ts';
import { memoryIndex } from '../../../tests/search/memory-index.ts';
import { asHiragana, plain } from '../../../tests/search/truth.ts';
import { findPages } from './find-pages.ts';
import type { SearchedText } from './page-words.ts';

const find = async (query: string, pages: readonly SearchedText[]): Promise<number[]> => {
  const { pages: found } = await findPages(query, memoryIndex(pages), []);
  return found.map(({ page }) => page).sort((a, b) => a - b);
};

const spaced = (block: string): string => plain(block).replaceAll(/\s+/g, ' ').trim();
const tight = (block: string): string => spaced(block).replaceAll(' ', '');

/** Pages that have a term in one of their blocks; letters and digits only where a word begins. */
function having(term: string, pages: readonly SearchedText[], fold = (text: string) => text) {
  const isAscii = /^[a-z0-9]+$/.test(term);
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

  it('finds every page that has a stretch of text, whatever it is made of', async () => {
    const check = async ({ pages, term }: { pages: SearchedText[]; term: string }) => {
      fc.pre(/[\p{L}\p{N}]/u.test(term));
      // White space parts words of letters, whatever stands around them.
      fc.pre(
        !pages.some(({ blocks }) =>
          blocks.some((block) => /[a-z0-9] [a-z0-9]/.test(spaced(block))),
        ),
      );
      const found = await find(term, pages);
      expect(
        having(term, pages).filter((page) => !found.includes(page)),
        term,
      ).toEqual([]);
    };
    await fc.assert(fc.asyncProperty(anyStretch, check), { numRuns: 600 });
  });

  it('finds a stretch of Japanese in just the pages that have it', async () => {
    const wide = anyStretch.filter(({ term }) => /^[^\x21-\x7e。、・（！]+$/.test(term));
    const check = async ({ pages, term }: { pages: SearchedText[]; term: string }) => {
      fc.pre(!isKana(term));
      expect(await find(term, pages), term).toEqual(having(term, pages));
    };
    await fc.assert(fc.asyncProperty(wide, check), { numRuns: 600 });
  });

  it('wants all terms of a query, and one block for each', async () => {
    const check = async (pages: readonly SearchedText[], one: string, two: string) => {
      fc.pre(!isKana(one) && !isKana(two));
      const both = having(one, pages).filter((page) => having(two, pages).includes(page));
      expect(await find(`${one} ${two}`, pages)).toEqual(both);
      expect(await find(`${one}　${two}`, pages)).toEqual(both);
    };
    await fc.assert(fc.asyncProperty(anyPages, anyTerm, anyTerm, check), { numRuns: 300 });
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

describe('findPages', () => {
  const pages = [
    { title: '沐浴', blocks: ['沐浴', '赤ちゃんのおふろです。デシリアライズとヘルパー'] },
    { title: '一時預かり', blocks: ['一時預かり', 'こどもを預けられます。', 'NPO法人の Web site'] },
    { title: '相談', blocks: ['子ども家庭センターで', '相談できます。'] },
  ];
  const titles = async (query: string, groups: readonly string[][] = []) => {
    const found = await findPages(query, memoryIndex(pages), groups);
    return found.pages.map(({ page }) => pages[page]?.title);
  };

  it.each([
    ['katakana typed as hiragana', 'へるぱー', ['沐浴']],
    ['a part of a katakana word', 'シリアラ', ['沐浴']],
    ['half-width katakana', 'ﾍﾙﾊﾟｰ', ['沐浴']],
    ['full-width letters', 'ｎｐｏ', ['一時預かり']],
    ['the beginning of a word', 'si', ['一時預かり']],
    ['not the middle of a word', 'ite', []],
    ['letters that meet kanji', 'npo法人', ['一時預かり']],
    ['other spellings of the word', '子供', ['一時預かり', '相談']],
    ['not what stands in two blocks', 'センターで相談', []],
    ['nothing', '　', []],
    ['signs alone', '。！', []],
  ])('finds %s', async (_, query, expected) => {
    expect((await titles(query)).toSorted()).toEqual(expected.toSorted());
  });

  it('finds words that mean the same', async () => {
    expect(await titles('ベビーバス', [['沐浴', 'ベビーバス']])).toEqual(['沐浴']);
  });

  it('names related pages where nothing has the query, and not among those that were found', async () => {
    const { pages: found, related } = await findPages('おふろの相談', memoryIndex(pages), []);
    expect(found).toEqual([]);
    expect(related.map(({ page }) => page).toSorted()).toEqual([0, 2]);
  });

  it('names related pages besides where few have the query', async () => {
    const index = memoryIndex(pages);
    const { pages: found, related } = await findPages('預けられ', index, []);
    expect(found.map(({ page }) => page)).toEqual([1]);
    expect(related.map(({ page }) => page)).not.toContain(1);
    const long = await findPages('赤ちゃんのおふろです。デシリアライズと', index, []);
    expect(long.pages).toHaveLength(1);
    expect(long.related).toEqual([]);
  });
});
