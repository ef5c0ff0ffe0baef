import { describe, expect, it } from 'vitest';
import { memoryIndex } from '../../../tests/search/memory-index.ts';
import type { WordGroup } from './other-words.ts';
import { findPages } from './find-pages.ts';

describe('findPages', () => {
  const pages = [
    { title: '沐浴', blocks: ['沐浴', '赤ちゃんのおふろです。デシリアライズとヘルパー'] },
    { title: '一時預かり', blocks: ['一時預かり', 'こどもを預けられます。', 'NPO法人の Web site'] },
    { title: '相談', blocks: ['子ども家庭センターで', '相談できます。一時のことです。'] },
    { title: '講座', blocks: ['へるぱーの講座', 'カタラ、バン', 'web site法人', '家庭科'] },
    { title: 'デジタル', blocks: ['0 1 2歳児C#', 'Internationalization'] },
  ];
  const titles = async (query: string, groups: readonly WordGroup[] = []) => {
    const found = await findPages(query, memoryIndex(pages), groups);
    return found.pages.map(({ page }) => pages[page]?.title);
  };

  it.each([
    ['katakana typed as hiragana, besides hiragana', 'へるぱー', ['沐浴', '講座']],
    ['not the katakana of two words', 'かたばん', []],
    ['a part of a katakana word', 'シリアラ', ['沐浴']],
    ['half-width katakana', 'ﾍﾙﾊﾟｰ', ['沐浴']],
    ['hiragana for katakana that stands nowhere', 'コウザハ', []],
    ['full-width letters', 'ｎｐｏ', ['一時預かり']],
    ['the beginning of a word', 'si', ['一時預かり', '講座']],
    ['not the middle of a word', 'ite', []],
    ['letters that meet kanji', 'npo法人', ['一時預かり']],
    ['letters at the end, where they were typed', 'のweb', ['一時預かり']],
    ['not letters that stand elsewhere', '法人web', []],
    ['not a page that has two of three words', '赤ちゃん おふろ 相談', []],
    ['all that signs part', '浴・談', []],
    ['letters behind others, with what follows them', 'site法人', ['講座']],
    ['a digit behind others, with what follows it', '2歳児c#', ['デジタル']],
    ['not another sign behind a letter', 'c+', []],
    ['a long word by its beginning', 'internationalizat', ['デジタル']],
    ['not a long word that only begins like another', 'internationalxyz', []],
    ['other spellings of the word', '子供', ['一時預かり', '相談']],
    ['not what stands in two blocks', 'センターで相談', []],
    ['nothing', '　', []],
    ['signs alone', '。！', []],
  ])('finds %s', async (_, query, expected) => {
    expect((await titles(query)).toSorted()).toEqual(expected.toSorted());
  });

  it('finds words that mean the same', async () => {
    const groups = [{ words: ['沐浴', 'ベビーバス'], readings: ['もくよく'] }];
    expect(await titles('ベビーバス', groups)).toEqual(['沐浴']);
    expect(await titles('もくよく', groups)).toEqual(['沐浴']);
  });

  it('names related pages where nothing has the query, and not among those that were found', async () => {
    const { pages: found, related } = await findPages('おふろの相談', memoryIndex(pages), []);
    expect(found).toEqual([]);
    expect(related.map(({ page }) => page).toSorted()).toEqual([0, 2]);
    expect(related[0]?.score).toBeGreaterThan(related[1]?.score ?? 0);
  });

  it('names related pages besides where few have the query', async () => {
    const index = memoryIndex(pages);
    const { pages: found, related } = await findPages('一時預かり', index, []);
    expect(found.map(({ page }) => page)).toEqual([1]);
    expect(related.map(({ page }) => page)).toEqual([2]);
  });

  it('names none besides a page that has a word of one piece', async () => {
    const { pages: found, related } = await findPages('家庭センター', memoryIndex(pages), []);
    expect(found.map(({ page }) => page)).toEqual([2]);
    expect(related).toEqual([]);
  });

  it('names none besides a page that has a whole sentence', async () => {
    const sentence = '赤ちゃんのおふろです。デシリアライズと';
    const { pages: found, related } = await findPages(sentence, memoryIndex(pages), []);
    expect(found.map(({ page }) => page)).toEqual([0]);
    expect(related).toEqual([]);
  });
});
