import { expect, it } from 'vitest';
import { queryTerms } from './query-terms.ts';

it.each([
  ['ＮＰＯ　ひろば ﾊﾞｽ', ['npo', 'ひろば', 'バス']],
  ['「沐浴」 “沐浴” "沐浴"', ['沐浴']],
  ['予約は必要？', ['予約は必要']],
  ['。 ！ ・', []],
  ['ひろば ひろば', ['ひろば']],
  ['  ', []],
])('%s', (query, terms) => {
  expect(queryTerms(query)).toEqual(terms);
});

it('takes no pasted page for a query', () => {
  const pasted = Array.from({ length: 50 }, (_, at) => `語${at}`).join(' ');
  expect(queryTerms(pasted)).toHaveLength(8);
  expect(queryTerms('長'.repeat(500))).toEqual(['長'.repeat(60)]);
});
