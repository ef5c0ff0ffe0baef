import type { ShownPage } from '../../domain/search/show-page.ts';
import type { Finding } from '../search/searcher.ts';
import { placeNow, placeSoon } from './read-places.ts';

/** Whether a page has a place that is called so, such as 香川県高松市 for 高松. */
function namesPlace({ title, excerpt }: ShownPage, query: string): boolean {
  const text = `${title} ${excerpt.map((piece) => piece.text).join('')}`;
  const [, next = ''] = text.split(query);
  return /^[市区町村郡都府県]/.test(next);
}

/**
 * The place that a query asks for. A word with a meaning, or one that pages have without 市 or 町
 * behind it, is hardly one; any other is looked up where it may be one.
 * @param looked some of the pages that were found
 */
export async function findPlace(
  query: string,
  { hits, answer }: Finding,
  looked: readonly ShownPage[],
): Promise<string | undefined> {
  const isLikely = !answer && (hits.length === 0 || looked.some((page) => namesPlace(page, query)));
  return isLikely ? placeSoon(query) : placeNow(query);
}
