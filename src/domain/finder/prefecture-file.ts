import type { Point } from './finder-hub.ts';
import type { PlaceBasis } from './resolved-place.ts';

export type BasedPoint = Point & { readonly basis: PlaceBasis };

export interface PlacedMunicipality {
  readonly code: string;
  readonly point?: BasedPoint | undefined;
  /** Numbers of the leaves that hold its hubs. */
  readonly leaves: readonly number[];
}

/** A page of this site. */
export type Page = readonly [name: string, url: string];

/** `/finder/prefectures/<code>.json` */
export interface PrefecturePlaces {
  /** Of the leaves that it names: the manifest's. */
  readonly version: string;
  /** Codes of the prefectures that share a border or a fixed link, two digits. */
  readonly neighbours: readonly string[];
  /** In the order of their codes. */
  readonly municipalities: readonly PlacedMunicipality[];
  /**
   * Where to go on when neither it nor its neighbours have a hub that is listed: its own page, then
   * those of the nearest prefectures that have. None elsewhere.
   */
  readonly pages: readonly Page[];
}

const BASES: readonly PlaceBasis[] = ['town', 'hubs', 'municipality'];
/** Points of places end at thousandths of a degree, about 100 m. */
const GRID = 1000;

/** A point in a file: degrees north and east in steps of the grid, and the place of its basis. */
export type PointColumns = readonly [lat: number, lon: number, basis: number];

export const writePoint = ({ lat, lon, basis }: BasedPoint): PointColumns => [
  Math.round(lat * GRID),
  Math.round(lon * GRID),
  BASES.indexOf(basis),
];

export const readPoint = ([lat, lon, basis]: PointColumns): BasedPoint => ({
  lat: lat / GRID,
  lon: lon / GRID,
  basis: BASES[basis] ?? 'municipality',
});

interface PrefectureFile {
  v: string;
  n: readonly string[];
  m: (readonly [code: string, leaves: readonly number[], point?: PointColumns])[];
  /** Left out where there are none. */
  p?: readonly Page[];
}

/** The text of a prefecture's file. */
export function writePrefecture({
  version,
  neighbours,
  municipalities,
  pages,
}: PrefecturePlaces): string {
  const file: PrefectureFile = {
    v: version,
    n: neighbours,
    m: municipalities.map(({ code, leaves, point }) =>
      point ? [code, leaves, writePoint(point)] : [code, leaves],
    ),
    ...(pages.length > 0 && { p: pages }),
  };
  return JSON.stringify(file);
}

/** @param json what `writePrefecture` wrote, parsed */
export function readPrefecture(json: unknown): PrefecturePlaces {
  const file = json as PrefectureFile;
  return {
    version: file.v,
    neighbours: file.n,
    municipalities: file.m.map(([code, leaves, point]) => ({
      code,
      leaves,
      point: point && readPoint(point),
    })),
    pages: file.p ?? [],
  };
}
