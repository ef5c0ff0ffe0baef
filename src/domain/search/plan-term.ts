import { isAscii, isSign, isWide } from './characters.ts';
import { coverPairs } from './cover-pairs.ts';
import { LONGEST_BEGINNING } from './page-words.ts';
import { beginningToken, charToken, lonePairToken, pairToken, wordToken } from './tokens.ts';

/** A word of the index that must stand so many places behind the beginning of the term. */
export interface PlacedWord {
  readonly token: string;
  readonly offset: number;
}

/** How a term is looked up: each page that has it has all of these. */
export interface TermPlan {
  readonly placed: readonly PlacedWord[];
  /** Words that must be somewhere in the page. */
  readonly anywhere: readonly string[];
}

/** @param term without white space, as `plainText` gives it */
export function planTerm(term: string): TermPlan {
  const chars = [...term];
  const placed: PlacedWord[] = [];
  const anywhere: string[] = [];
  const at = (place: number): string => chars[place] ?? '';
  const runEnd = (start: number, isOfRun: (char: string) => boolean): number => {
    let end = start;
    while (end < chars.length && isOfRun(at(end))) end += 1;
    return end;
  };
  for (let start = 0; start < chars.length;) {
    const char = at(start);
    if (isSign(char)) {
      start += 1;
    } else if (isAscii(char)) {
      const end = runEnd(start, isAscii);
      const word = chars.slice(start, end).join('');
      if (end === chars.length) {
        anywhere.push(beginningToken(word.slice(0, LONGEST_BEGINNING)));
        if (start > 0 && isWide(at(start - 1))) {
          placed.push({ token: pairToken(at(start - 1), char), offset: start - 1 });
        }
      } else if (word.length === 1 && isWide(at(end))) {
        placed.push({ token: lonePairToken(char, at(end)), offset: start });
      } else placed.push({ token: wordToken(word), offset: start });
      start = end;
    } else {
      const end = runEnd(start, isWide);
      if (end > start + 1) {
        const places = coverPairs(chars, start, end);
        placed.push(
          ...places.map((offset) => ({ token: pairToken(at(offset), at(offset + 1)), offset })),
        );
      } else if (start > 0 && isAscii(at(start - 1))) {
        // A letter that stands alone has said the pair already.
        const isSaid = start === 1 || !isAscii(at(start - 2));
        if (!isSaid) placed.push({ token: pairToken(at(start - 1), char), offset: start - 1 });
      } else if (end < chars.length && isAscii(at(end))) {
        placed.push({ token: pairToken(char, at(end)), offset: start });
      } else anywhere.push(charToken(char));
      start = end;
    }
  }
  return { placed, anywhere };
}
