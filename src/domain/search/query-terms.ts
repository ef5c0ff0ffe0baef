import { isSign } from './characters.ts';
import { plainText } from './plain-text.ts';
import { trimMarks } from './trim-marks.ts';

/** So many terms are looked for; a pasted page is no query. */
const MOST_TERMS = 8;
/** Characters of a term that are looked for. */
const LONGEST_TERM = 60;

/** The terms of a query, each once: a page must have them all. */
export function queryTerms(query: string): string[] {
  const terms = plainText(query)
    .replaceAll(/["“”]/g, ' ')
    .split(/\s+/)
    .map(trimMarks)
    .filter((term) => [...term].some((char) => !isSign(char)))
    .map((term) => [...term].slice(0, LONGEST_TERM).join(''));
  return [...new Set(terms)].slice(0, MOST_TERMS);
}
