import { checkAliases } from '../../src/domain/content-check/check-aliases.ts';
import type { ContentEntry } from '../../src/domain/content-check/content-entry.ts';
import { indexContent } from '../../src/domain/content-check/content-index.ts';
import { nearest } from '../../src/schema/nearest.ts';
import { mistakeWords } from './mistake-words.ts';

/**
 * Former ids that the site could not lead on from.
 * @param entries of the entry's collection
 */
export const aliasMistakes = (own: ContentEntry, entries: readonly ContentEntry[]): string[] => {
  const others = entries.filter(({ file }) => file !== own.file);
  return checkAliases(indexContent([...others, own], {}, nearest))
    .filter(({ file }) => file === own.file)
    .map((finding) => mistakeWords(finding));
};
