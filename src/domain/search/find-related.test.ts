import { expect, it } from 'vitest';
import { memoryIndex } from '../../../tests/search/memory-index.ts';
import type { WordGroup } from './other-words.ts';
import { findRelated } from './find-related.ts';

const PAGES = [
  { title: '母子健康手帳', blocks: ['母子健康手帳', '届け出ると、もらえます。'] },
  { title: '手帳のこと', blocks: ['手帳のこと', '手帳は、手帳の店で買えます。'] },
  { title: '一時預かり', blocks: ['一時預かり', '子どもを預けて、出かけられます。'] },
  { title: '出かける', blocks: ['出かける', '子どもと出かけてください。'] },
  {
    title: '長い頁',
    blocks: ['長い頁', `${'関わりのない文です。'.repeat(400)}子どもを預けて出かけた。`],
  },
];
const related = async (terms: string[], groups: WordGroup[] = [], known: number[] = []) => {
  const pages = known.map((page) => ({ page, score: 1 }));
  const found = await findRelated(terms, memoryIndex(PAGES), groups, pages);
  return found.map(({ page }) => page);
};

it('begins with the page that has the most of what is asked', async () => {
  expect((await related(['子どもを預けて美容院に行きたい']))[0]).toBe(2);
});

it('takes words that ask for none', async () => {
  expect(await related(['手帳の頁はどこですか'])).toEqual(await related(['手帳の頁']));
  expect(await related(['読書について教えてください'])).toEqual([]);
});

it('knows other words for what a question is about', async () => {
  const groups = [{ words: ['母子健康手帳', '親子ノート'], readings: [] }];
  expect(await related(['親子ノートはどこですか'], groups)).toContain(0);
  expect(await related(['親子ノートはどこですか'])).not.toContain(0);
});

it('marks long pages down, and leaves out those that are named already', async () => {
  const found = await related(['子どもを預けて外出']);
  expect(found.indexOf(2)).toBeLessThan(found.indexOf(4));
  expect(await related(['子どもを預けて外出'], [], [2])).not.toContain(2);
});

it('names ten pages at the most', async () => {
  const many = Array.from({ length: 30 }, (_, at) => ({ title: `${at}`, blocks: ['手帳の頁'] }));
  expect(await findRelated(['手帳入れ'], memoryIndex(many), [], [])).toHaveLength(10);
});
