import type { Random } from '../../bench/random.ts';
import type { TruePage } from './truth.ts';

export interface KnownTitle {
  readonly typed: string;
  /** The page that is meant. */
  readonly url: string;
}

/** A word that a visitor keeps of a title. */
const WORD = /[\p{sc=Han}々]{2,8}|[ァ-ヶー]{3,8}|[ぁ-ゖー]{4,8}/gu;

/** What visitors remember of a page: its title, or a word that no other title has though texts do. */
export function sampleTitles(
  pages: readonly TruePage[],
  random: Random,
  count: number,
): KnownTitle[] {
  const isUnique = (words: string): boolean =>
    pages.filter(({ title }) => title.includes(words)).length === 1;
  const known = pages.flatMap(({ title, url }): KnownTitle[] => {
    if (title.length < 4 || !isUnique(title)) return [];
    const words = (title.match(WORD) ?? []).filter(
      (word) =>
        isUnique(word) &&
        pages.some((page) => page.url !== url && page.tight.some((text) => text.includes(word))),
    );
    return [title, ...words].map((typed) => ({ typed, url }));
  });
  return Array.from({ length: count }, () => random.pick(known));
}
