import type { Term } from '../../schema/vocabulary.ts';

/** The words for values in the order of their list: `授乳室、駐車場`. */
export const termsText = <Value extends string>(
  terms: readonly Term<Value>[],
  values: readonly Value[] | undefined,
): string =>
  terms
    .filter(({ value }) => values?.includes(value))
    .map(({ label }) => label)
    .join('、');

/** The values of the words that `termsText` wrote; words that are not in the list are left out. */
export const readTermsText = <Value extends string>(
  terms: readonly Term<Value>[],
  text: string,
): Value[] => {
  const words = new Set(text.split('、'));
  return terms.filter(({ label }) => words.has(label)).map(({ value }) => value);
};
