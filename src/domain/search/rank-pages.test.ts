import { expect, it } from 'vitest';
import { memoryIndex } from '../../../tests/search/memory-index.ts';
import { findPages } from './find-pages.ts';

const order = async (
  query: string,
  pages: [title: string, text: string][],
  groups: string[][] = [],
) => {
  const index = memoryIndex(pages.map(([title, text]) => ({ title, blocks: [title, text] })));
  const found = await findPages(
    query,
    index,
    groups.map((words) => ({ words, readings: [] })),
  );
  return found.pages.map(({ page }) => pages[page]?.[0]);
};

it('puts a title before any number of times in the text', async () => {
  const texts: [string, string][] = [
    ['案内', '沐浴'.repeat(50)],
    ['赤ちゃんの沐浴', 'おふろ'],
    ['沐浴の会', 'おふろ'],
  ];
  expect(await order('沐浴', texts)).toEqual(['沐浴の会', '赤ちゃんの沐浴', '案内']);
});

it('puts the title that has the word before one that has another word for it', async () => {
  const texts: [string, string][] = [
    ['認可保育所', '保育園ともいいます。保育園です。'],
    ['ちいさな保育園の定員', '六十人です。'],
  ];
  const groups = [['認可保育所', '保育園']];
  expect((await order('保育園', texts, groups))[0]).toBe('ちいさな保育園の定員');
});

it('puts more of a rare word before more of a common one', async () => {
  const texts: [string, string][] = [
    ['一', '相談相談相談の沐浴'],
    ['二', '沐浴沐浴沐浴の相談'],
    ...Array.from({ length: 10 }, (_, at): [string, string] => [`他${at}`, '相談']),
  ];
  expect(await order('相談 沐浴', texts)).toEqual(['二', '一']);
});

it('puts a short page before a long one that says it as often', async () => {
  const texts: [string, string][] = [
    ['長', `沐浴${'別の事。'.repeat(500)}`],
    ['短', '沐浴'],
  ];
  expect(await order('沐浴', texts)).toEqual(['短', '長']);
});

it('keeps the order of the pages where nothing tells them apart', async () => {
  const texts: [string, string][] = ['一', '二', '三'].map((title) => [title, '沐浴']);
  expect(await order('沐浴', texts)).toEqual(['一', '二', '三']);
});
