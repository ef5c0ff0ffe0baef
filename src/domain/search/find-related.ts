import { askedParts } from './asked-parts.ts';
import { findTerm } from './find-term.ts';
import { otherWords, type WordGroup } from './other-words.ts';
import { piecesOf, worthOf } from './pieces-of.ts';
import { planTerm } from './plan-term.ts';
import { byScore, rarity, weighHit, type RankedPage, type TitleWeight } from './rank-pages.ts';
import type { SearchIndex } from './search-index.ts';
import { uniteHits } from './term-hits.ts';

/** So many pages are named that have something of the query. */
const MOST = 10;
/** A piece is no word: one in the title says little more than one in the text. */
const IN_TITLE: TitleWeight = { anywhere: 0.5, beginning: 0.5 };
/** How much it says that a page has more of the pieces than another, beyond what each adds. */
const COVERAGE = 0.25;

interface Clue {
  /** Ways to write it. */
  readonly ways: readonly string[];
  readonly worth: number;
}

/** What tells which pages may answer: parts of a question as they are, and all pieces of words. */
function cluesOf(terms: readonly string[], groups: readonly WordGroup[]): Clue[] {
  const parts = terms.flatMap((term) =>
    askedParts(term).map((text) => ({ text, isWhole: text === term })),
  );
  // Nothing has the whole term.
  const words = parts.filter(({ isWhole }) => !isWhole || terms.length > 1);
  const pieces = new Set(parts.flatMap(({ text }) => piecesOf(text)));
  return [
    ...words.map(({ text }) => ({ ways: otherWords(text, groups), worth: 1 })),
    ...[...pieces].map((piece) => ({ ways: [piece], worth: worthOf(piece) })),
  ];
}

interface Score {
  /** Of its clues. */
  sum: number;
  /** What its clues weigh. */
  covered: number;
}

/**
 * The pages that have the most of what a query asks about, the rarest counting most.
 * @param known pages that are named already
 */
export async function findRelated(
  terms: readonly string[],
  index: SearchIndex,
  groups: readonly WordGroup[],
  known: readonly RankedPage[],
): Promise<RankedPage[]> {
  const { table } = index;
  const found = await Promise.all(
    cluesOf(terms, groups).map(async ({ ways, worth }) => {
      const hits = await Promise.all(ways.map((way) => findTerm(planTerm(way), index)));
      return { worth, hits: uniteHits(hits) };
    }),
  );
  const scores = new Map<number, Score>();
  let all = 0;
  for (const { worth, hits } of found) {
    const weight = worth * rarity(hits.size, table.count);
    all += weight;
    for (const [page, { count, title }] of hits) {
      const score = scores.get(page) ?? { sum: 0, covered: 0 };
      // Who asks does not know the term: a title in another way says as much.
      score.sum += weight * weighHit({ count, title }, table.relativeLength(page), IN_TITLE);
      score.covered += weight;
      scores.set(page, score);
    }
  }
  for (const { page } of known) scores.delete(page);
  return [...scores]
    .map(([page, { sum, covered }]) => ({ page, score: sum * (covered / all) ** COVERAGE }))
    .sort(byScore)
    .slice(0, MOST);
}
