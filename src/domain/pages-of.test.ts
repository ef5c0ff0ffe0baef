import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAGE_SIZE, pagesOf } from './pages-of.ts';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

describe('pagesOf', () => {
  it('keeps a short list whole', () => {
    expect(pagesOf(numbers(15))).toEqual([numbers(15)]);
    expect(pagesOf([])).toEqual([[]]);
  });

  it('leaves no page with one or two left over', () => {
    expect(pagesOf(numbers(PAGE_SIZE + 1)).map(({ length }) => length)).toEqual([21, 20]);
  });

  it('loses nothing, keeps the order and never makes a page too long', () => {
    fc.assert(
      fc.property(fc.nat({ max: 9_000 }), (count) => {
        const pages = pagesOf(numbers(count));
        expect(pages.flat()).toEqual(numbers(count));
        expect(Math.max(...pages.map(({ length }) => length))).toBeLessThanOrEqual(PAGE_SIZE);
      }),
    );
  });
});
