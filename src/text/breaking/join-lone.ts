import { OPENING, PAUSE } from './marks.ts';

/** A line of one letter looks lost, whatever marks stand beside it. */
export const isLone = (text: string): boolean => (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < 2;

/**
 * Joins each piece of one letter to a neighbour: to the one before, unless a pause or an opening
 * mark stands between the two.
 */
export function joinLone(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  const left = [...pieces];
  for (let piece = left.shift(); piece !== undefined; piece = left.shift()) {
    const last = joined.at(-1);
    const [next] = left;
    if (!isLone(piece) || (last === undefined && next === undefined)) joined.push(piece);
    else if (
      last === undefined ||
      (next !== undefined && (PAUSE.test(last) || OPENING.test(piece)))
    )
      left.splice(0, 1, piece + (next ?? ''));
    else joined.splice(-1, 1, last + piece);
  }
  return joined;
}
