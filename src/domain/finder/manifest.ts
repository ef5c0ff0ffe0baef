import type { Box } from './distance.ts';
import type { FacetSet } from './facet-set.ts';
import type { DaySet } from './date-bits.ts';

/** What is known of a leaf without reading it. */
export interface LeafSummary {
  /** Which file: `/finder/leaves/<version>/<number>.json`. */
  readonly number: number;
  readonly count: number;
  /** Missing for a leaf of hubs whose points nobody knows. */
  readonly box?: Box | undefined;
  /** The facets that some hub of the leaf has. */
  readonly facets: FacetSet;
  /** The days on which some hub of the leaf may be open. */
  readonly days: DaySet;
}

/** `/finder/manifest.json`: what the finder must know before it reads any hub. */
export interface Manifest {
  /** Eight hex digits that change with the leaves' content. */
  readonly version: string;
  /** Which part of all hubs is known to have each facet, in the order of FACETS. */
  readonly facetShares: readonly number[];
  readonly leaves: readonly LeafSummary[];
}

/** A column a fact; leaves without a box come last. */
interface ManifestFile {
  v: string;
  /** Shares of the facets. */
  t: readonly number[];
  /** Hubs of each leaf. */
  n: number[];
  f: FacetSet[];
  d: DaySet[];
  /** South and west of each box, and how far it reaches from there, in steps of the grid. */
  s: number[];
  w: number[];
  h: number[];
  b: number[];
}

/** Boxes end at thousandths of a degree, about 100 m: shorter than the hubs' own distances. */
const GRID = 1000;

/**
 * The text of `/finder/manifest.json`. Boxes grow to the next line of the grid, so that they hold
 * all that they held.
 * @throws RangeError when leaves are not numbered from 0 with those that have a box first
 */
export function writeManifest({ version, facetShares, leaves }: Manifest): string {
  const boxes = leaves.flatMap(({ box }) => (box ? [box] : []));
  if (leaves.some(({ number, box }, place) => number !== place || !box !== place >= boxes.length)) {
    throw new RangeError('Leaves are out of order.');
  }
  const file: ManifestFile = {
    v: version,
    // A guess of how many leaves to read at once needs no more.
    t: facetShares.map((share) => Math.ceil(share * GRID) / GRID),
    n: leaves.map(({ count }) => count),
    f: leaves.map(({ facets }) => facets),
    d: leaves.map(({ days }) => days),
    s: boxes.map(({ south }) => Math.floor(south * GRID)),
    w: boxes.map(({ west }) => Math.floor(west * GRID)),
    h: boxes.map(({ south, north }) => Math.ceil(north * GRID) - Math.floor(south * GRID)),
    b: boxes.map(({ west, east }) => Math.ceil(east * GRID) - Math.floor(west * GRID)),
  };
  return JSON.stringify(file);
}

function readBox(file: ManifestFile, place: number): Box | undefined {
  const south = file.s[place];
  const west = file.w[place] ?? 0;
  if (south === undefined) return undefined;
  return {
    south: south / GRID,
    west: west / GRID,
    north: (south + (file.h[place] ?? 0)) / GRID,
    east: (west + (file.b[place] ?? 0)) / GRID,
  };
}

/** @param json what `writeManifest` wrote, parsed */
export function readManifest(json: unknown): Manifest {
  const file = json as ManifestFile;
  return {
    version: file.v,
    facetShares: file.t,
    leaves: file.n.map((count, number) => ({
      number,
      count,
      box: readBox(file, number),
      facets: file.f[number] ?? 0,
      days: file.d[number] ?? 0,
    })),
  };
}
