import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupHits } from './search-groups.ts';

const hit = (page: number, section: string) => ({ page, section });

it('puts the sections in the order of their best hits, and keeps the order of pages', () => {
  const hits = [hit(4, '用語'), hit(9, '拠点'), hit(1, '用語'), hit(2, '拠点')];
  expect(groupHits(hits)).toEqual([
    { section: '用語', pages: [4, 1] },
    { section: '拠点', pages: [9, 2] },
  ]);
  expect(groupHits([])).toEqual([]);
});

it('loses no hit', () => {
  const anyHit = fc.record({ page: fc.nat(), section: fc.constantFrom('拠点', '用語', 'ご案内') });
  fc.assert(
    fc.property(fc.array(anyHit), (hits) => {
      const pages = groupHits(hits).flatMap((group) => group.pages);
      expect(pages.toSorted()).toEqual(hits.map(({ page }) => page).toSorted());
    }),
  );
});
