import { TITLE } from './layout.ts';
import type { PageTable } from './page-table.ts';
import type { PlacedWord, TermPlan } from './plan-term.ts';
import type { Lookup, SearchIndex } from './search-index.ts';
import type { TermHit, TermHits } from './term-hits.ts';

function has(places: Uint32Array, wanted: number): boolean {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return places[low] === wanted;
}

const pagesOf = (places: Uint32Array, table: PageTable): Set<number> => {
  const pages = new Set<number>();
  for (const place of places) pages.add(table.pageAt(place));
  return pages;
};

interface Placed {
  readonly places: Uint32Array;
  readonly offset: number;
}

/** Where a term may begin by one of several words. */
async function anyOf(words: readonly PlacedWord[], lookup: Lookup): Promise<Placed> {
  const lists = await Promise.all(
    words.map(async ({ token, offset }) => ({ places: await lookup(token), offset })),
  );
  const [only, ...others] = lists;
  if (only && others.length === 0) return only;
  const starts = lists.flatMap(({ places, offset }) => Array.from(places, (at) => at - offset));
  return { places: Uint32Array.from(starts.filter((at) => at >= 0)).sort(), offset: 0 };
}

/** Where all words stand at their distances: the places at which the term begins. */
function chain(lists: readonly Placed[]): number[] {
  const [rarest, ...others] = [...lists].sort((a, b) => a.places.length - b.places.length);
  if (!rarest) return [];
  const starts: number[] = [];
  for (const place of rarest.places) {
    const start = place - rarest.offset;
    if (others.every(({ places, offset }) => has(places, start + offset))) starts.push(start);
  }
  return starts;
}

/** The pages at whose places a term begins; one that has it in the title alone is none. */
function hitsAt(
  starts: readonly number[],
  table: PageTable,
  isAllowed: (page: number) => boolean,
): TermHits {
  const hits = new Map<number, TermHit>();
  const titles = new Map<number, number>();
  for (const start of starts) {
    const page = table.pageAt(start);
    if (!isAllowed(page)) continue;
    const place = start - table.placeOf(page);
    if (place >= TITLE) hits.set(page, { count: (hits.get(page)?.count ?? 0) + 1 });
    else if (!titles.has(page)) titles.set(page, place);
  }
  for (const [page, hit] of hits) hits.set(page, { ...hit, title: titles.get(page) });
  return hits;
}

/**
 * The pages that have a term in their text.
 * @throws whatever the lookup throws
 */
export async function findTerm(
  { placed, anywhere }: TermPlan,
  { lookup, table }: SearchIndex,
): Promise<TermHits> {
  const [lists, sets] = await Promise.all([
    Promise.all(placed.map((words) => anyOf(words, lookup))),
    Promise.all(anywhere.map(async (token) => pagesOf(await lookup(token), table))),
  ]);
  const isAllowed = (page: number): boolean => sets.every((set) => set.has(page));
  if (lists.length > 0) return hitsAt(chain(lists), table, isAllowed);
  const pages = [...(sets[0] ?? [])].filter(isAllowed);
  return new Map(pages.map((page) => [page, { count: 1 }]));
}
