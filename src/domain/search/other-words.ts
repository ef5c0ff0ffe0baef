import { plainText } from './plain-text.ts';
import { SPELLINGS } from './spellings.ts';

/** Words of which each stands for the others, as `plainText` gives them. */
export interface WordGroup {
  readonly words: readonly string[];
  /**
   * Kana that somebody may type for the words, and that are not looked for themselves: たたい stands
   * for 多胎, and in たたいて for nothing of it.
   */
  readonly readings: readonly string[];
}

/** A term is looked for in so many ways at the most. */
const MOST_WAYS = 6;

const withoutSpace = (text: string): string => plainText(text).replaceAll(/\s+/g, '');

/** The spellings of a term, wherever the words stand in it; the term as it is comes first. */
function spellings(term: string): string[] {
  return SPELLINGS.reduce<string[]>(
    (ways, group) => {
      const written = group.find((word) => term.includes(word));
      if (!written) return ways;
      return ways.flatMap((way) => [
        way,
        ...group.filter((word) => word !== written).map((word) => way.replaceAll(written, word)),
      ]);
    },
    [term],
  );
}

/**
 * How a term may stand in a page: in other spellings, and as other words of its group.
 * @param term without white space, as `plainText` gives it
 * @param groups words that mean the same
 * @returns the term itself first
 */
export function otherWords(term: string, groups: readonly WordGroup[]): string[] {
  const ways = spellings(term);
  const meant = groups
    .filter(({ words, readings }) => [...words, ...readings].some((word) => ways.includes(word)))
    .flatMap(({ words }) => words);
  return [...new Set([...ways, ...meant])].slice(0, MOST_WAYS);
}

/** Groups as they are compared; one that says a single thing is none. */
export function wordGroups(groups: readonly WordGroup[]): WordGroup[] {
  const compared = (texts: readonly string[]): string[] =>
    texts.map(withoutSpace).filter((word) => word !== '');
  return groups
    .map((group) => {
      const words = new Set(compared(group.words));
      return {
        words: [...words],
        readings: [...new Set(compared(group.readings)).difference(words)],
      };
    })
    .filter(({ words, readings }) => words.length + readings.length > 1);
}
