import type { AreaHubs } from '../../domain/finder/area-hubs.ts';
import type { Point } from '../../domain/finder/finder-hub.ts';
import type { ListedHub } from '../../domain/finder/listed-hub.ts';
import type { Page } from '../../domain/finder/prefecture-file.ts';
import type { PlaceBasis, ResolvedPlace } from '../../domain/finder/resolved-place.ts';

/** How many hubs there would be without some wish; `more` when there are still others. */
export interface Relief {
  /** Missing when all wishes are given up. */
  readonly facet?: string | undefined;
  readonly count: number;
  readonly more: boolean;
}

/** Hubs in one list, or in several with a title each. */
export interface ListOutcome {
  readonly kind: 'list';
  /**
   * What kind of point distances are measured from; without distances, how the hubs were found: by
   * the municipality or the prefecture that they lie in, or by the name that only their places tell
   * apart.
   */
  readonly basis: PlaceBasis | 'here' | 'hub' | 'area' | 'prefecture' | 'named';
  /** The place; empty for the device's position. */
  readonly label: string;
  readonly from?: Point | undefined;
  /** Titles are empty where there is one list. */
  readonly groups: readonly { readonly name: string; readonly hubs: readonly ListedHub[] }[];
  /** Those whose place nobody knows, when there are no others left; in area lists all are alike. */
  readonly unplaced: readonly ListedHub[];
  /** Whether a larger count could give more. */
  readonly more: boolean;
  /** Why there is none of the place itself among them; only in area lists. */
  readonly beside?: AreaHubs['beside'];
  /** A hub that was asked for by its name is not known to have what is wanted, but listed. */
  readonly unmet?: boolean | undefined;
  /** The postcode of a company. */
  readonly company?: true | undefined;
}

/** What a query leads to. */
export type Outcome =
  | ListOutcome
  /** No hub at all has what is wanted; each relief gives some. */
  | { readonly kind: 'no-match'; readonly reliefs: readonly Relief[] }
  /** No hub is listed in the place, its prefecture or its neighbours, whatever is wanted. */
  | { readonly kind: 'unlisted'; readonly label: string; readonly pages: readonly Page[] }
  | Extract<ResolvedPlace, { kind: 'choice' | 'none' }>;
