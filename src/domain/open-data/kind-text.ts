import { labelOf, type Term } from '../../schema/vocabulary.ts';

/** A choice and what there is to add: `一部有料（土曜日は300円）`; `''` when it is not known. */
export const kindText = <Value extends string>(
  terms: readonly Term<Value>[],
  fact: { readonly kind: Value; readonly note?: string | undefined } | undefined,
): string =>
  fact === undefined
    ? ''
    : `${labelOf(terms, fact.kind)}${fact.note === undefined ? '' : `（${fact.note}）`}`;

/**
 * What `kindText` wrote.
 * @returns undefined when it was not written so
 */
export function readKindText<Value extends string>(
  terms: readonly Term<Value>[],
  text: string,
): { kind: Value; note?: string } | undefined {
  const term = terms.find(({ label }) => text === label || text.startsWith(`${label}（`));
  if (!term) return undefined;
  if (text === term.label) return { kind: term.value };
  return { kind: term.value, note: text.slice(term.label.length + 1, -1) };
}
