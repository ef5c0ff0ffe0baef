/** A line of the list under the box. */
export interface Suggestion {
  readonly kind: 'prefecture' | 'municipality' | 'town' | 'hub';
  /** Resolves to this place alone: goes into the address as `q`. */
  readonly label: string;
  /** What the visitor looks for: `番町`. */
  readonly name: string;
  /** What stands around it: `香川県高松市`; empty for a prefecture. */
  readonly context: string;
}
