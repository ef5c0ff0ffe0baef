import type { Finding } from '../search/searcher.ts';
import { answerItems } from './answer-list.ts';
import type { Asked } from './asked.ts';
import { findPlace } from './find-place.ts';

/** So many of the best pages are looked at. */
const LOOKED_AT = 3;

/**
 * What answers a query at once.
 * @throws when a file cannot be read
 */
export async function presentAnswers(finding: Finding, asked: Asked): Promise<HTMLElement> {
  const { q, engine, pieces } = asked;
  const { hits, related, answer: term } = finding;
  const best = (hits.length > 0 ? hits : related).slice(0, LOOKED_AT).map(({ page }) => page);
  const looked = await engine.show(q, best);
  const place = await findPlace(q, finding, looked);
  const list = pieces.copy('answers');
  list.append(...answerItems(q, { place, term, looked }, pieces));
  return list;
}
