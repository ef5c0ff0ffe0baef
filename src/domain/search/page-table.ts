import { SLOT, SLOTS, VOLUME } from './layout.ts';

/** Where each page of an index lies: pages are numbered in the order in which they were added. */
export interface PageTable {
  readonly count: number;
  /** First place of a page, counted through all volumes. */
  placeOf(page: number): number;
  /** The page that a place belongs to. */
  pageAt(place: number): number;
  /** How long a page is, to the mean of all. */
  relativeLength(page: number): number;
}

/** Where each page begins when pages of so many slots follow each other; none lies in two volumes. */
export function layOut(slots: readonly number[]): { starts: number[]; volumes: number } {
  let next = 0;
  const starts = slots.map((count) => {
    const isSplit = Math.floor(next / SLOTS) !== Math.floor((next + count - 1) / SLOTS);
    if (isSplit && next % SLOTS !== 0) next = Math.ceil(next / SLOTS) * SLOTS;
    const start = next;
    next += count;
    return start;
  });
  return { starts, volumes: Math.ceil(next / SLOTS) };
}

/** @param slots that each page takes */
export function pageTable(slots: readonly number[]): PageTable {
  const { starts, volumes } = layOut(slots);
  const pages = new Uint32Array(volumes * SLOTS);
  for (const [page, start] of starts.entries()) {
    pages.fill(page, start, start + (slots[page] ?? 0));
  }
  const mean = slots.reduce((sum, count) => sum + count, 0) / slots.length;
  return {
    count: slots.length,
    placeOf: (page) => (starts[page] ?? 0) * SLOT,
    pageAt: (place) => pages[Math.floor(place / SLOT)] ?? 0,
    relativeLength: (page) => (slots[page] ?? 0) / mean,
  };
}

/** The place that is so far into a volume, counted through all volumes. */
export const placeIn = (volume: number, place: number): number => volume * VOLUME + place;
