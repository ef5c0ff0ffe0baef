import { todaysHours } from '../todays-hours.ts';
import { hasFacets } from './facet-set.ts';
import type { FinderHub } from './finder-hub.ts';
import type { Wish } from './wish.ts';

const isOpenOn = ({ hours, status }: FinderHub, date: string): boolean =>
  status === 'open' &&
  hours !== undefined &&
  todaysHours(hours, date).state.kind.startsWith('open');

/** Whether a hub is known to have all that is wanted; one that pauses is never open today. */
export const meetsWish = (hub: FinderHub, { facets, today }: Wish): boolean =>
  hasFacets(hub.facets, facets) && (today === undefined || isOpenOn(hub, today));
