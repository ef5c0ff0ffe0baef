import type { ShownPage } from '../../domain/search/show-page.ts';
import type { Finding } from '../search/searcher.ts';
import { answerItems } from './answer-list.ts';
import type { Asked } from './asked.ts';
import { mayBePlace, placeNow } from './read-places.ts';

/** So many of the best pages are looked at. */
const LOOKED_AT = 3;

/** Whether a page has a place that is called so, such as 香川県高松市 for 高松. */
function namesPlace({ title, excerpt }: ShownPage, query: string): boolean {
  const text = `${title} ${excerpt.map((piece) => piece.text).join('')}`;
  const [, next = ''] = text.split(query);
  return /^[市区町村郡都府県]/.test(next);
}

/**
 * What answers a query at once. Where it may be a place, which only a file tells that is read later,
 * room is kept: it moves nothing when it comes. A word with a meaning, or one that pages have without
 * 市 or 町 behind it, is hardly a place.
 * @throws when a file cannot be read
 */
export async function presentAnswers(
  { hits, answer: term }: Finding,
  { q, engine, pieces }: Asked,
): Promise<HTMLElement> {
  const best = hits.slice(0, LOOKED_AT).map(({ page }) => page);
  const looked = await engine.show(q, best);
  const list = pieces.copy('answers');
  list.append(...answerItems(q, { place: placeNow(q), term, first: looked[0] }, pieces));
  const isLikely = !term && (hits.length === 0 || looked.some((page) => namesPlace(page, q)));
  if (isLikely && mayBePlace(q)) list.prepend(pieces.copy('answer-late'));
  return list;
}
