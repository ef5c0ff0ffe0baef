import { describe, expect, it } from 'vitest';
import { findLayout } from './find-layout.ts';
import { takamatsu } from './takamatsu.ts';

describe('findLayout', () => {
  it('knows a layout by its columns, in any order', () => {
    expect(findLayout(takamatsu.columns)).toBe(takamatsu);
    expect(findLayout(takamatsu.columns.toReversed())).toBe(takamatsu);
  });

  it.each([
    ['a column is missing', takamatsu.columns.slice(1)],
    ['there is one more', [...takamatsu.columns, 'zip']],
    ['one stands twice', [...takamatsu.columns.slice(1), 'name']],
  ])('does not guess when %s', (_, header) => {
    expect(() => findLayout(header)).toThrow('まだ読み取れません');
  });

  it('lists what it can read', () => {
    expect(() => findLayout(['施設名', '住所'])).toThrowErrorMatchingInlineSnapshot(`
      [ImportError: この列の並びは、まだ読み取れません。
      このファイルの見出し：
        施設名,住所
      読み取れる見出し：
      ・高松市オープンデータ「地域子育て支援拠点」
        #property,latitude,longitude,name,address,telephoneNumber,referenceObject,note,availableDate,startTime,endTime,availableDateNote]
    `);
  });
});
