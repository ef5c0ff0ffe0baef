import type { HUB_FACETS } from '../../schema/vocabulary.ts';

export type Facet = (typeof HUB_FACETS)[number]['value'];

/** Several facets in one number, a bit each, as the finder's files hold them. */
export type FacetSet = number;

const BITS: Readonly<Record<Facet, number>> = {
  weekend: 1,
  'pregnancy-welcome': 2,
  'no-reservation': 4,
  'temporary-care': 8,
  'nursing-room': 16,
  stroller: 32,
  parking: 64,
  outreach: 128,
  consultation: 256,
};

/** Every facet, in the order of HUB_FACETS. */
export const FACETS = Object.keys(BITS) as readonly Facet[];

export const isFacet = (word: string): word is Facet => Object.hasOwn(BITS, word);

export const facetSet = (facets: Iterable<Facet>): FacetSet =>
  [...facets].reduce((set, facet) => set | BITS[facet], 0);

/** Whether all that is wanted is in the set; the empty wish always is. */
export const hasFacets = (set: FacetSet, wanted: FacetSet): boolean => (set & wanted) === wanted;
