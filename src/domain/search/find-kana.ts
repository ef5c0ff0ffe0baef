import { isAscii } from './characters.ts';
import { coverPairs } from './cover-pairs.ts';
import { findTerm } from './find-term.ts';
import { foldKana } from './plain-text.ts';
import { planTerm } from './plan-term.ts';
import type { SearchIndex } from './search-index.ts';
import { uniteHits, type TermHits } from './term-hits.ts';
import { foldedPairToken } from './tokens.ts';

const HIRAGANA = /^[ぁ-ゖー]{2,}$/;
const KANA = /^[ぁ-ゖァ-ヶー]{2,}$/;

/** @param term in hiragana */
function asKatakana(term: string, index: SearchIndex): Promise<TermHits> {
  const chars = [...term];
  const placed = coverPairs(chars, 0, chars.length).map((offset) => [
    { token: foldedPairToken(chars[offset] ?? '', chars[offset + 1] ?? ''), offset },
  ]);
  return findTerm({ placed, anywhere: [] }, index);
}

/** The pages that have a term just as it is. */
async function findExact(term: string, index: SearchIndex): Promise<TermHits> {
  const hits = await findTerm(planTerm(term), index);
  return hits.size > 0 || !isAscii(term[0] ?? '') ? hits : findTerm(planTerm(term, true), index);
}

/**
 * The pages that have a term; one in hiragana is found in katakana as well, and one in katakana in
 * hiragana where no page has it as it is.
 * @param term as `queryTerms` gives it
 */
export async function findKana(term: string, index: SearchIndex): Promise<TermHits> {
  const exact = await findExact(term, index);
  if (HIRAGANA.test(term)) return uniteHits([exact, await asKatakana(term, index)]);
  if (exact.size > 0 || !KANA.test(term)) return exact;
  const folded = foldKana(term);
  return uniteHits([await findTerm(planTerm(folded), index), await asKatakana(folded, index)]);
}
