import { fieldPath } from './field-path.ts';
import type { Mistake } from './mistake.ts';

const placeOf = ({ words }: Mistake): string => fieldPath(words).join(' › ');

/**
 * What an editor is to be shown after she has gone on: what is left of the mistakes on the screen, in
 * the words that she knows; when nothing is left of them, whatever else is wrong by now.
 * @param shown the mistakes on the screen
 * @param left what is wrong now; of one mistake Decap and our rules may have other words
 * @returns `shown` itself when nothing of it has been put right
 */
export function stillToTell(
  shown: readonly Mistake[],
  left: readonly Mistake[],
): readonly Mistake[] {
  const told = new Set(shown.map(({ words }) => words));
  const still = shown.filter((mistake) => {
    const here = left.filter((other) => placeOf(other) === placeOf(mistake));
    // Of several mistakes of one field, such as a body, one may have been put right.
    return here.some(({ words }) => words === mistake.words || !told.has(words));
  });
  if (still.length === 0 && left.length > 0) return left;
  return still.length === shown.length ? shown : still;
}
