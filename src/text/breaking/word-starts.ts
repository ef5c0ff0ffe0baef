import { wholeParts } from './whole-parts.ts';

const words = new Intl.Segmenter('ja', { granularity: 'word' });

/**
 * Where the words of a dictionary begin that may open a line: no particle (の、を、ば).
 * @returns indices into the text, in UTF-16 units
 */
export function wordStarts(text: string): Set<number> {
  const wordsButParticles = [...words.segment(text)].filter(
    ({ segment }) => !/^\p{sc=Hira}$/u.test(segment),
  );
  return new Set([
    ...wholeParts(text).map(({ start }) => start),
    ...wordsButParticles.map(({ index }) => index),
  ]);
}
