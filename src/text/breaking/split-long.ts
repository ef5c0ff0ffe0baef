import { isLone } from './join-lone.ts';

/** In full-width characters: a phone of 320 px holds nine or more of a page's title. */
const WIDEST = 8;

/** In full-width characters; half-width ones count as half. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, one) => sum + (/[ -\u02ff\uff61-\uff9f]/.test(one) ? 0.5 : 1), 0);

/**
 * Cuts a piece of a text that is too wide for a phone near its middle, and again what is left.
 * @param start where the piece begins, and `end` where it ends, as indices into the text
 * @param tiers places to cut, the best kind first
 * @returns the pieces; one stays wide where it has no such place
 */
export function splitLong(
  text: string,
  start: number,
  end: number,
  tiers: readonly (readonly number[])[],
): string[] {
  const piece = text.slice(start, end);
  const width = widthOf(piece);
  if (width <= WIDEST) return [piece];
  const offMiddle = (at: number): number => Math.abs(widthOf(text.slice(start, at)) - width / 2);
  const fits = (at: number): boolean =>
    at > start && at < end && !isLone(text.slice(start, at)) && !isLone(text.slice(at, end));
  const places = tiers.map((tier) => tier.filter(fits)).find(({ length }) => length > 0) ?? [];
  const [best] = places.toSorted((one, other) => offMiddle(one) - offMiddle(other));
  if (best === undefined) return [piece];
  return [...splitLong(text, start, best, tiers), ...splitLong(text, best, end, tiers)];
}
