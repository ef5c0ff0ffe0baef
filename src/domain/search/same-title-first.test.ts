import { expect, it } from 'vitest';
import { sameTitleFirst } from './same-title-first.ts';

const look = (titles: readonly string[]) =>
  titles.map((title, page) => ({
    ranked: { page, score: titles.length - page },
    text: {
      url: `/${page}/`,
      title,
      section: '',
      blocks: [],
      parts: [],
      answer: title.startsWith('拠点') ? undefined : `${title}の意味`,
    },
  }));
const first = (titles: readonly string[], terms: readonly string[][]) => {
  const found = sameTitleFirst(look(titles), terms);
  return { order: found.first.map(({ page }) => page), answer: found.answer?.text };
};

it('puts the page first whose title is just what was asked, and takes its answer', () => {
  const found = first(['育児休業手当', 'パパの育児休業', '育児休業'], [['育児休業', '育休']]);
  expect(found).toEqual({ order: [2, 0, 1], answer: '育児休業の意味' });
});

it('compares titles without their white space and width', () => {
  expect(first(['拠点', 'ＮＩＣＵ とは'], [['nicu'], ['とは']]).order).toEqual([1, 0]);
});

it('answers with a title that means the same, and leaves the order', () => {
  const found = first(['拠点だより', '育児休業'], [['育休', '育児休業']]);
  expect(found).toEqual({ order: [0, 1], answer: '育児休業の意味' });
});

it('has no answer for words that are not one term', () => {
  expect(
    first(['拠点だより', '育児休業'], [['育休', '育児休業'], ['手続き']]).answer,
  ).toBeUndefined();
  expect(first(['拠点'], [['拠点']]).answer).toBeUndefined();
});
