import type { OpeningHours } from '../../schema/hub.ts';
import type { PRECISIONS } from '../../schema/vocabulary.ts';
import type { FacetSet } from './facet-set.ts';

/** Degrees north and east, WGS 84. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** How exact a hub's point is. */
export type Precision = (typeof PRECISIONS)[number]['value'];

/** A hub as a card of the finder shows it. */
export interface FinderHub {
  readonly id: string;
  readonly name: string;
  /** `香川県` */
  readonly prefecture: string;
  /** JIS X 0402, five digits. */
  readonly municipalityCode: string;
  /** With its city where it is a ward: `横浜市港北区`. */
  readonly municipality: string;
  /** What follows the municipality, the building after a space; empty when unknown. */
  readonly address: string;
  /** As it is written: `087-868-2251`. */
  readonly phone?: string | undefined;
  readonly status: 'open' | 'paused';
  /** The place of its type in HUB_TYPES, from 1; 0 when nobody knows. */
  readonly type: number;
  /** Missing when nobody knows it; a millionth of a degree is the last digit. */
  readonly point?: (Point & { readonly precision: Precision }) | undefined;
  /** Without the source's own words; missing when nothing is known. */
  readonly hours?: OpeningHours | undefined;
  /** Its week in one line, as `weeklySummary` gives it; missing when nothing is known. */
  readonly week?: string | undefined;
  readonly facets: FacetSet;
}
