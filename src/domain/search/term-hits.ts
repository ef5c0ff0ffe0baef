/** How a page has a term. */
export interface TermHit {
  /** How often in its text. */
  readonly count: number;
  /** Where in the title it begins, if there. */
  readonly title?: number | undefined;
}

/** The pages that have a term, by their numbers. */
export type TermHits = ReadonlyMap<number, TermHit>;

/** Another way to write a term, or a word that means the same, says less than the term itself. */
const OTHER = 0.5;

function better(one: TermHit, other: TermHit): TermHit {
  return {
    count: one.count + OTHER * other.count,
    title: one.title ?? other.title,
  };
}

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
