import type { HUB_FACETS } from '../../schema/vocabulary.ts';

export type Facet = (typeof HUB_FACETS)[number]['value'];

/** Several facets in one number, a bit each, as the finder's files hold them. */
export type FacetSet = number;

/** Every facet, in the order of HUB_FACETS: the finder's files count on it. */
export const FACETS: readonly Facet[] = [
  'weekend',
  'pregnancy-welcome',
  'no-reservation',
  'temporary-care',
  'nursing-room',
  'stroller',
  'parking',
  'outreach',
  'consultation',
];

export const facetSet = (facets: readonly Facet[]): FacetSet =>
  facets.reduce((set, facet) => set | (1 << FACETS.indexOf(facet)), 0);

/** Whether all that is wanted is in the set; the empty wish always is. */
export const hasFacets = (set: FacetSet, wanted: FacetSet): boolean => (set & wanted) === wanted;
