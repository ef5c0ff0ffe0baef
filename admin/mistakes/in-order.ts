import type { Mistake } from './mistake.ts';

/** Mistakes from the top of the form to its bottom; what has no place in it comes last. */
export function inOrder(mistakes: readonly Mistake[]): Mistake[] {
  const placed = mistakes.map((mistake) => ({ mistake, at: mistake.field() }));
  return placed
    .toSorted((a, b) => {
      if (!a.at || !b.at) return Number(!a.at) - Number(!b.at);
      if (a.at === b.at) return 0;
      return a.at.compareDocumentPosition(b.at) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    })
    .map(({ mistake }) => mistake);
}
