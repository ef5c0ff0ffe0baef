import type { PageTable } from './page-table.ts';
import { OTHER, type TermHit, type TermHits } from './term-hits.ts';

export interface RankedPage {
  readonly page: number;
  readonly score: number;
  /** Whether its title begins with what was asked. */
  readonly isNamed?: boolean;
}

/** How rare: the logarithm of how many pages there are to one that has it. */
export const rarity = (pages: number, all: number): number =>
  Math.log(1 + (all - pages + 0.5) / (pages + 0.5));

/** What the title adds to the text. */
export interface TitleWeight {
  /** Where a term stands anywhere in it. */
  readonly anywhere: number;
  /** Where it begins with the term, besides; a long page is marked down. */
  readonly beginning: number;
}

/** A term in the title says more than any number of them in the text. */
const TITLE_FIRST: TitleWeight = { anywhere: 4, beginning: 2 };
/** How soon more of a term says no more (BM25's k1), and how much a long page is marked down (b). */
const SATURATION = 1.2;
const LENGTH = 0.5;

/** What a hit says of a page, from 0; as BM25 weighs the text, and the title besides. */
export function weighHit(
  { count, title, isOther }: TermHit,
  relativeLength: number,
  { anywhere, beginning }: TitleWeight = TITLE_FIRST,
): number {
  const length = 1 - LENGTH + LENGTH * relativeLength;
  const text = count / (count + SATURATION * length);
  if (title === undefined) return text;
  return text + (isOther ? OTHER : 1) * (anywhere + (title === 0 ? beginning / length : 0));
}

export const byScore = (a: RankedPage, b: RankedPage): number =>
  b.score - a.score || a.page - b.page;

/** The pages that have every term, the best first; of two as good, the one that was added first. */
export function rankPages(terms: readonly TermHits[], table: PageTable): RankedPage[] {
  const [fewest, ...others] = [...terms].sort((a, b) => a.size - b.size);
  const pages = [...(fewest?.keys() ?? [])].filter((page) =>
    others.every((hits) => hits.has(page)),
  );
  const score = (page: number): number =>
    terms.reduce((sum, hits) => {
      const hit = hits.get(page) ?? { count: 0 };
      return sum + rarity(hits.size, table.count) * weighHit(hit, table.relativeLength(page));
    }, 0);
  const isNamed = (page: number): boolean => {
    const { title, isOther } = (terms.length === 1 ? terms[0]?.get(page) : undefined) ?? {};
    return title === 0 && !isOther;
  };
  return pages.map((page) => ({ page, score: score(page), isNamed: isNamed(page) })).sort(byScore);
}
