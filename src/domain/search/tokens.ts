/**
 * The words of the search index. Pagefind knows words, and Japanese writes none: so the index holds
 * words of our own, each a few ASCII letters and digits. They are of one length a kind, or tell their
 * length, so that none is the beginning of another, which Pagefind would find as well.
 */

const BASE = 36;
const DIGITS = 3;
/** Characters beyond are folded back; no Japanese text has two of them that meet. */
const CODES = BASE ** DIGITS;
/** Longer words are cut: nobody types them. */
export const LONGEST_WORD = BASE - 1;

const codeOf = (char: string): string =>
  ((char.codePointAt(0) ?? 0) % CODES).toString(BASE).padStart(DIGITS, '0');

const sized = (word: string): string => {
  const cut = word.slice(0, LONGEST_WORD);
  return cut.length.toString(BASE) + cut;
};

/** Two characters side by side, at the place of the first. */
export const pairToken = (first: string, second: string): string =>
  `a${codeOf(first)}${codeOf(second)}`;

/** A letter or digit that stands alone, and the character or sign behind it, such as 0 in 0歳. */
export const lonePairToken = (first: string, second: string): string =>
  `b${codeOf(first)}${codeOf(second)}`;

/** A character that is somewhere in the page. */
export const charToken = (char: string): string => `c${codeOf(char)}`;

/** Two hiragana, for which the page has katakana. */
export const foldedPairToken = (first: string, second: string): string =>
  `d${codeOf(first)}${codeOf(second)}`;

/** Two characters side by side of which one is a sign, at the place of the first. */
export const signPairToken = (first: string, second: string): string =>
  `s${codeOf(first)}${codeOf(second)}`;

/** A run of letters and digits, from its first to its last. */
export const wordToken = (word: string): string => `w${sized(word)}`;

/** A run of letters and digits that only white space parts from one before it. */
export const laterWordToken = (word: string): string => `v${sized(word)}`;

/** The beginning of a run of letters and digits that is somewhere in the page. */
export const beginningToken = (word: string): string => `x${sized(word)}`;

/** The beginning of a longer run of letters and digits, at the place of its own last character. */
export const placedBeginningToken = (beginning: string): string => `y${sized(beginning)}`;
