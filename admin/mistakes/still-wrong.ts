import { fieldPath } from './field-path.ts';
import type { Mistake } from './mistake.ts';

const placeOf = ({ words }: Mistake): string => fieldPath(words).join(' › ');

/**
 * What is left of the mistakes that an editor is shown, in the words that she has been shown.
 * @param shown the mistakes on the screen
 * @param left what is wrong now; of one mistake Decap and our rules may have other words
 */
export function stillWrong(shown: readonly Mistake[], left: readonly Mistake[]): Mistake[] {
  const told = new Set(shown.map(({ words }) => words));
  return shown.filter((mistake) => {
    const here = left.filter((other) => placeOf(other) === placeOf(mistake));
    // Of several mistakes of one field, such as a body, one may have been put right.
    return here.some(({ words }) => words === mistake.words || !told.has(words));
  });
}
