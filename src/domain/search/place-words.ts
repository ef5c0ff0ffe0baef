import { isAscii, isSign, isStop } from './characters.ts';
import {
  LONGEST_WORD,
  laterWordToken,
  lonePairToken,
  pairToken,
  placedBeginningToken,
  signPairToken,
  wordToken,
} from './tokens.ts';

/** Holds a place in the index where no word begins: Pagefind counts it and looks at nothing in it. */
export const NOTHING = '.';

interface Placed {
  char: string;
  /** White space stood before it, which ends a word of letters and is nothing in Japanese. */
  isApart: boolean;
}

function placed(text: string): Placed[] {
  let isApart = false;
  return [...text].flatMap((char) => {
    if (/^\s$/.test(char)) {
      isApart = true;
      return [];
    }
    const one = { char, isApart };
    isApart = false;
    return [one];
  });
}

/** Where a run of letters and digits that begins at `start` ends; white space ends it as well. */
function asciiEnd(chars: readonly Placed[], start: number): number {
  let end = start + 1;
  while (isAscii(chars[end]?.char ?? '') && !chars[end]?.isApart) end += 1;
  return end;
}

/** The word of two neighbours, at the place of the first. */
function pairOf(first: string, second: string): string {
  if (first === '' || second === '' || isStop(second)) return NOTHING;
  return (isSign(first) || isSign(second) ? signPairToken : pairToken)(first, second);
}

/**
 * The words of a run of letters and digits: all of it stands at its first place, its beginnings at
 * the places where they end, and what joins it to the next character at its last.
 * @param next character behind the run, or nothing
 * @param isLater whether only white space parts it from a run before, as in "Astro MDX"
 */
function runWords(run: string, next: string, isLater: boolean): string[] {
  const whole = (isLater ? laterWordToken : wordToken)(run);
  if (run.length === 1) return [next === '' || isStop(next) ? whole : lonePairToken(run, next)];
  const beginnings = Array.from({ length: run.length - 2 }, (_, step) =>
    step + 2 > LONGEST_WORD ? NOTHING : placedBeginningToken(run.slice(0, step + 2)),
  );
  return [whole, ...beginnings, pairOf(run.at(-1) ?? '', next)];
}

/**
 * The words of a text, one for each of its characters but white space, so that the distance of two
 * words is that of their characters.
 * @param text one block of a page, as `plainText` gives it
 */
export function placeWords(text: string): string[] {
  const chars = placed(text);
  const at = (place: number): string => chars[place]?.char ?? '';
  const words: string[] = [];
  for (let start = 0; start < chars.length; start = words.length) {
    if (!isAscii(at(start))) {
      words.push(pairOf(at(start), at(start + 1)));
      continue;
    }
    const end = asciiEnd(chars, start);
    const run = Array.from({ length: end - start }, (_, step) => at(start + step)).join('');
    words.push(...runWords(run, at(end), isAscii(at(start - 1))));
  }
  return words;
}
