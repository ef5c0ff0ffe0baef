import { expect, it } from 'vitest';
import { searchedPages } from './searched-pages.ts';

const OTHERS = ['', 'hubs/', 'hubs/kagawa/', 'hubs/kagawa/takamatsu/', 'hubs/kagawa/takamatsu/2/'];
const hubs = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `hubs/37201-haiji-${index}/`);

it('finds each hub by its own page as long as hosts take a file for each', () => {
  const paths = [...OTHERS, ...hubs(2000)];
  expect(searchedPages(paths)).toEqual(paths);
});

it('finds the hubs of the whole country by the pages of their municipalities', () => {
  expect(searchedPages([...OTHERS, ...hubs(2001), 'cases/cocomi/'])).toEqual([
    ...OTHERS,
    'cases/cocomi/',
  ]);
});
