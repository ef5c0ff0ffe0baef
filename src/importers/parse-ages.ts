/** Whom a hub is for, as the schema has it. */
export interface Ages {
  from?: number;
  to?: number;
  note?: string;
}

/**
 * The ages that a source names: `0歳~3歳` in numbers, anything else in its own words.
 * @param words prepared by `tidyText`
 * @returns undefined when it says nothing
 */
export function parseAges(words: string): Ages | undefined {
  if (words === '') return undefined;
  const plain = words
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[〜～]/g, '~');
  const [, from, to] = /^(\d{1,2})歳?(?:~|から|-)(\d{1,2})歳(?:まで)?$/.exec(plain) ?? [];
  const isRange = from !== undefined && to !== undefined && Number(from) <= Number(to);
  if (!isRange || Number(to) > 18) return { note: words };
  return { from: Number(from), to: Number(to) };
}
