import { expect, it } from 'vitest';
import { allPages } from './all-pages.ts';

const SIZE = 3;

it.each([
  [0, 1],
  [2, 1],
  [3, 2],
  [7, 3],
])('gets %i items by %i questions', async (count, questions) => {
  const all = Array.from({ length: count }, (_, index) => index);
  const asked: number[] = [];
  const ask = (page: number): Promise<number[]> => {
    asked.push(page);
    return Promise.resolve(all.slice((page - 1) * SIZE, page * SIZE));
  };
  expect(await allPages(ask, SIZE)).toEqual(all);
  expect(asked).toEqual(Array.from({ length: questions }, (_, index) => index + 1));
});
