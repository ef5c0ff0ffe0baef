import { isAscii, isSign, isWide } from './characters.ts';
import { lonePairToken, pairToken, wordToken } from './tokens.ts';

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

/**
 * The words of a text, one for each of its characters but white space, so that the distance of two
 * words is that of their characters.
 * @param text one block of a page, as `plainText` gives it
 */
export function placeWords(text: string): string[] {
  const chars = placed(text);
  const at = (place: number): string => chars[place]?.char ?? '';
  const words = chars.map(() => NOTHING);
  for (let start = 0; start < chars.length;) {
    const char = at(start);
    if (!isAscii(char)) {
      if (isWide(char) && at(start + 1) && !isSign(at(start + 1))) {
        words[start] = pairToken(char, at(start + 1));
      }
      start += 1;
      continue;
    }
    const end = asciiEnd(chars, start);
    // "Astro MDX" is one run to a search for its letters alone, which white space does not part.
    const isBeginning = !isAscii(at(start - 1));
    const word = Array.from({ length: end - start }, (_, step) => at(start + step)).join('');
    if (word.length > 1 || !isWide(at(end))) {
      words[start] = isBeginning ? wordToken(word) : NOTHING;
      if (isWide(at(end))) words[end - 1] = pairToken(at(end - 1), at(end));
    } else {
      words[start] = (isBeginning ? lonePairToken : pairToken)(char, at(end));
    }
    start = end;
  }
  return words;
}
