import type { PlaceChoice } from './resolved-place.ts';

/** A line of the list under the box. */
export interface Suggestion extends PlaceChoice {
  /** What the visitor looks for: `番町`. */
  readonly name: string;
  /** What stands around it: `香川県高松市`; empty for a prefecture. */
  readonly context: string;
}
