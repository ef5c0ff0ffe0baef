import { describe, expect, it } from 'vitest';
import { memoryIndex } from '../../../tests/search/memory-index.ts';
import { findPages } from './find-pages.ts';
import { SLOT, VOLUME } from './layout.ts';
import { pageTable } from './page-table.ts';
import { pageWords } from './page-words.ts';
import { volumesOf } from './volumes.ts';

/** So many characters, of which no two stretches of four are the same. */
const counted = (length: number): string =>
  Array.from({ length: length / 4 }, (_, at) =>
    String.fromCodePoint(0x4e00 + (at >> 8), 0x5e00 + (at & 255), 0x3042, 0x3044),
  ).join('');
const page = (text: string) => ({ title: '題', blocks: [text] });
const lay = (text: string) => {
  const words = pageWords(page(text));
  return { words: words.join(' '), slots: words.length / SLOT };
};

describe('volumesOf', () => {
  it('keeps a page that fits into a volume in one, and no volume over its places', () => {
    const laid = Array.from({ length: 9 }, () => lay(counted(20_000)));
    const volumes = [...volumesOf(laid)].map((text) => text.split(' ').length);
    expect(volumes.length).toBeGreaterThan(2);
    expect(Math.max(...volumes)).toBeLessThanOrEqual(VOLUME);
    const table = pageTable(laid.map(({ slots }) => slots));
    for (const [number, { slots }] of laid.entries()) {
      const first = table.placeOf(number);
      const last = first + slots * SLOT - 1;
      expect(Math.floor(first / VOLUME)).toBe(Math.floor(last / VOLUME));
      expect([table.pageAt(first), table.pageAt(last)]).toEqual([number, number]);
    }
  });

  it('lets a page that is longer than a volume go on in the next', async () => {
    const long = counted(VOLUME * 2);
    const volumes = [...volumesOf(['一', long, '二'].map(lay))].map(
      (text) => text.split(' ').length,
    );
    expect(volumes.length).toBe(4);
    expect(Math.max(...volumes)).toBe(VOLUME);
    const index = memoryIndex(['はじめの頁', long, 'あとの頁'].map(page));
    const find = async (query: string): Promise<number[]> =>
      (await findPages(query, index, [])).pages.map(({ page: number }) => number);
    // Around the edge: the title's places stand before the text.
    for (const at of [0, VOLUME - 100, VOLUME - 51, VOLUME, VOLUME * 2 - 8]) {
      expect(await find(long.slice(at, at + 8))).toEqual([1]);
    }
    expect(await find('はじめの頁')).toEqual([0]);
    expect(await find('あとの頁')).toEqual([2]);
    expect(await find(long.slice(4, 8) + long.slice(0, 4))).toEqual([]);
  });

  it('has nothing for no pages', () => {
    expect([...volumesOf([])]).toEqual([]);
  });
});
