import { textWidth } from './text-width.ts';

/** What a word is never parted before: the long-vowel mark, ん, small kana, closing marks. */
const BOUND = /^[ーンん〜々ぁぃぅぇぉっゃゅょァィゥェォッャュョヶ、。，．・：！？」』）…]/;

/**
 * The pieces of a title that a line may end after, in their order.
 * @param phrases the title's phrases; those of one katakana word become one again
 * @param widest what a line holds, in em: a phrase beyond it is parted between its letters
 */
export const splitTitle = (phrases: readonly string[], widest: number): string[] =>
  join(
    phrases,
    (before, after) =>
      /[ァ-ヺー]$/.test(before) && /^[ァ-ヺ]/.test(after) && textWidth(before + after) <= widest,
  ).flatMap((phrase) =>
    textWidth(phrase) > widest ? join([...phrase], (_, after) => BOUND.test(after)) : [phrase],
  );

/** Joins neighbours that belong together. */
const join = (
  parts: readonly string[],
  belong: (before: string, after: string) => boolean,
): string[] =>
  parts.reduce<string[]>((joined, part) => {
    const before = joined.at(-1);
    return before !== undefined && belong(before, part)
      ? [...joined.slice(0, -1), before + part]
      : [...joined, part];
  }, []);
