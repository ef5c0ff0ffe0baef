import type { FinderHub, Point } from './finder-hub.ts';

/** Where a place's point comes from, best first. */
export type PlaceBasis = 'town' | 'hubs' | 'municipality';

/** What a visitor's words mean. All labels are whole: `香川県高松市番町`. */
export type ResolvedPlace =
  /** A place with a point: ask `nearest`. */
  | {
      readonly kind: 'point';
      readonly label: string;
      /** `town`: the town's own point; `hubs`: the middle of hubs nearby; `municipality`: its centre. */
      readonly point: Point & { readonly basis: PlaceBasis };
      /** Of the municipality, five digits. */
      readonly area: string;
      /** The postcode belongs to one company, whose place is only known by its town. */
      readonly company?: true | undefined;
    }
  /** A place whose point nobody knows, or a whole prefecture: ask `areaHubs`. */
  | {
      readonly kind: 'area';
      readonly label: string;
      /** A municipality's five digits or a prefecture's two. */
      readonly area: string;
      readonly company?: true | undefined;
    }
  /** Several places of that name: each label resolves to one of them. */
  | {
      readonly kind: 'choice';
      readonly choices: readonly string[];
      /** How many there are in all: a list that nobody can look over is cut. */
      readonly total: number;
    }
  /** Hubs of that name; more than one only when nothing but the place tells them apart. */
  | { readonly kind: 'hub'; readonly label: string; readonly hubs: readonly FinderHub[] }
  | {
      readonly kind: 'none';
      /**
       * `empty`: nothing was typed; `postcode`: seven digits that are no postcode, or three that
       * begin none; `old-postcode`: five digits, as postcodes were until 1998; `digits`: some other
       * number; `name`: no place and no hub is called so.
       */
      readonly reason: 'empty' | 'postcode' | 'old-postcode' | 'digits' | 'name';
    };
