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
  /** Where none has: pages that have something of the query. */
  readonly related: readonly RankedPage[];
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
  const related = pages.length > 0 ? [] : await findRelated(ways.flat(), index);
  return { pages, related };
}
