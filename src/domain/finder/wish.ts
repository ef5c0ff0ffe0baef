import type { FacetSet } from './facet-set.ts';

/** Which hubs a visitor wants to see. */
export interface Wish {
  readonly facets: FacetSet;
  /** Only hubs known to be open on this date in Japan, `YYYY-MM-DD`. */
  readonly today?: string | undefined;
}
