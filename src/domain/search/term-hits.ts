/** How a page has a term. */
export interface TermHit {
  /** How often in its text. */
  readonly count: number;
  /** Where in the title it begins, if there. */
  readonly title?: number | undefined;
  /** Whether the title has it in another way than it was typed in. */
  readonly isOther?: boolean | undefined;
}

/** The pages that have a term, by their numbers. */
export type TermHits = ReadonlyMap<number, TermHit>;

/** Another way to write a term, or a word that means the same, says less than the term itself. */
export const OTHER = 0.5;

const better = (one: TermHit, other: TermHit): TermHit => ({
  count: one.count + OTHER * other.count,
  ...(one.title === undefined
    ? { title: other.title, isOther: true }
    : { title: one.title, isOther: one.isOther }),
});

/** The pages that have a term in any of its ways; the first way counts for the most. */
export function uniteHits([first, ...others]: readonly TermHits[]): TermHits {
  const united = new Map<number, TermHit>(first);
  for (const hits of others) {
    for (const [page, hit] of hits) {
      united.set(page, better(united.get(page) ?? { count: 0 }, hit));
    }
  }
  return united;
}
