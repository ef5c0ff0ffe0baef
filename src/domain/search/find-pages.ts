import { findKana } from './find-kana.ts';
import { findRelated } from './find-related.ts';
import { otherWords, type WordGroup } from './other-words.ts';
import { queryTerms } from './query-terms.ts';
import { rankPages, type RankedPage } from './rank-pages.ts';
import type { SearchIndex } from './search-index.ts';
import { uniteHits } from './term-hits.ts';

export interface FoundPages {
  /** The pages that have every term in one of its ways, the best first. */
  readonly pages: readonly RankedPage[];
  /** Where few have: other pages that have something of the query. */
  readonly related: readonly RankedPage[];
}

/** So many pages are not few. */
const MANY = 3;
/** Characters of a query that is too long for chance: a page that has it is the page that was meant. */
const LONG = 12;
/** A word of one piece: what has it has all of it. */
const ONE_WORD = /^(?:[^ぁ-ゖ]+|[ぁ-ゖー]+)$/;

/** Whether the pages that have all terms are all that a visitor would want. */
function areEnough(found: number, terms: readonly string[]): boolean {
  const query = terms.join('');
  const isClear = query.length > LONG || (terms.length === 1 && ONE_WORD.test(query));
  return found >= (isClear ? 1 : MANY);
}

/** @throws whatever the index's lookup throws */
export async function findPages(
  query: string,
  index: SearchIndex,
  groups: readonly WordGroup[],
): Promise<FoundPages> {
  const terms = queryTerms(query);
  const ways = terms.map((term) => otherWords(term, groups));
  const hits = await Promise.all(
    ways.map(async (words) =>
      uniteHits(await Promise.all(words.map((word) => findKana(word, index)))),
    ),
  );
  const pages = rankPages(hits, index.table);
  const isEnough = areEnough(pages.length, terms);
  return { pages, related: isEnough ? [] : await findRelated(terms, index, groups, pages) };
}
