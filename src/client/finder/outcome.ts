import type { AreaGroup } from '../../domain/finder/area-hubs.ts';
import type { Point } from '../../domain/finder/finder-hub.ts';
import type { NearHub } from '../../domain/finder/nearest.ts';
import type { PlaceBasis, ResolvedPlace } from '../../domain/finder/resolved-place.ts';

/** How many hubs there would be without one of the wishes; `more` when there are still others. */
export interface Relief {
  readonly facet: string;
  readonly count: number;
  readonly more: boolean;
}

interface Found {
  /** The place; empty for the device's position. */
  readonly label: string;
  readonly more: boolean;
  /** The postcode of a company. */
  readonly company?: true | undefined;
}

/** Hubs by their distance. */
export interface NearOutcome extends Found {
  readonly kind: 'near';
  /** What kind of point distances are measured from. */
  readonly basis: PlaceBasis | 'here' | 'hub';
  readonly from: Point;
  readonly hubs: readonly NearHub[];
}

/** Hubs of an area, or (`named`) of one name, that only their places tell apart: no distances. */
export interface GroupsOutcome extends Found {
  readonly kind: 'area' | 'named';
  readonly groups: readonly Pick<AreaGroup, 'name' | 'hubs'>[];
}

/** What a query leads to. */
export type Outcome =
  | NearOutcome
  | GroupsOutcome
  /** The place is known, but no hub at all has what is wanted. */
  | { readonly kind: 'no-match'; readonly reliefs: readonly Relief[] }
  | Extract<ResolvedPlace, { kind: 'choice' | 'none' }>;
