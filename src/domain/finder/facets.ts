// Only at build: visitors get the set in the finder's files.
import type { Hub } from '../../schema/hub.ts';
import { weekdayState } from '../day-state.ts';
import { FACETS, facetSet, type Facet, type FacetSet } from './facet-set.ts';

const isOpenOn = (hub: Hub, day: 'sat' | 'sun'): boolean =>
  ['open', 'open-time-unknown'].includes(weekdayState(hub.openingHours, day).kind);

/** Whether a hub is known to have a facet; `false` means that nobody knows. */
function isKnown(hub: Hub, facet: Facet): boolean {
  const offers = hub.services ?? [];
  switch (facet) {
    case 'weekend':
      return isOpenOn(hub, 'sat') || isOpenOn(hub, 'sun');
    case 'no-reservation':
      return hub.reservation?.kind === 'not-needed';
    case 'stroller':
      return offers.includes('stroller-access') || offers.includes('stroller-rental');
    case 'outreach':
      return hub.type === 'outreach';
    default:
      return offers.includes(facet);
  }
}

/**
 * The facets that a hub is known to have. 土日開所 is a Saturday or a Sunday of every week: one
 * Saturday a month is not.
 */
export const facetsOf = (hub: Hub): FacetSet =>
  facetSet(FACETS.filter((facet) => isKnown(hub, facet)));
