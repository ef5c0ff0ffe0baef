import { hasFacets } from './facet-set.ts';
import type { LeafSummary } from './manifest.ts';
import type { Wish } from './wish.ts';
import { dateBits } from './date-bits.ts';

/** Whether a leaf may hold a hub that is wanted. Never wrong when it says no. */
export const leafMayHold = (leaf: LeafSummary, { facets, today }: Wish): boolean =>
  hasFacets(leaf.facets, facets) && (today === undefined || (leaf.days & dateBits(today)) !== 0);
