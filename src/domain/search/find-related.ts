import { isAscii, isSign, isWide } from './characters.ts';
import { findTerm } from './find-term.ts';
import { byScore, rarity, weighHit, type RankedPage } from './rank-pages.ts';
import type { SearchIndex } from './search-index.ts';
import type { TermHits } from './term-hits.ts';
import { planTerm } from './plan-term.ts';

/** So many pages are named that have something of the query. */
const MOST = 10;

/** A run of one script, as far as it tells what a page is about: hiragana alone hardly does. */
const RUNS = /[\p{sc=Han}々〆]+|[ァ-ヶー]+|[a-z0-9]+|[ぁ-ゖー]+/gu;
const HIRAGANA = /^[ぁ-ゖー]+$/;

/** What a query asks about: pieces of words, each looked for by itself. */
export function piecesOf(terms: readonly string[]): string[] {
  const pieces = terms.flatMap((term) => {
    const runs = term.match(RUNS) ?? [];
    return runs.flatMap((run, place) => {
      if (isAscii(run[0] ?? '')) return [run];
      const chars = [...run];
      const pairs = chars.slice(1).map((char, step) => (chars[step] ?? '') + char);
      const next = [...(runs[place + 1] ?? '')][0] ?? '';
      // 預かり: a kanji and the kana behind it are of one word.
      const joint =
        !HIRAGANA.test(run) && isWide(next) && !isSign(next) ? [(chars.at(-1) ?? '') + next] : [];
      return HIRAGANA.test(run) && chars.length < 3 ? [] : [...pairs, ...joint];
    });
  });
  return [...new Set(pieces)];
}

/** Hiragana says what is asked only in words of its own, such as ふたご. */
const worth = (piece: string): number => (HIRAGANA.test(piece) ? 0.25 : 1);

/** The pages that have the most of what a query asks about, the rarest counting most. */
export async function findRelated(
  terms: readonly string[],
  index: SearchIndex,
): Promise<RankedPage[]> {
  const { table } = index;
  const found = await Promise.all(
    piecesOf(terms).map(async (piece): Promise<[string, TermHits]> => [
      piece,
      await findTerm(planTerm(piece), index),
    ]),
  );
  const scores = new Map<number, number>();
  for (const [piece, hits] of found) {
    const weight = worth(piece) * rarity(hits.size, table.count);
    for (const [page, hit] of hits) {
      const score = weight * weighHit(hit, table.relativeLength(page));
      scores.set(page, (scores.get(page) ?? 0) + score);
    }
  }
  return [...scores]
    .map(([page, score]) => ({ page, score }))
    .sort(byScore)
    .slice(0, MOST);
}
