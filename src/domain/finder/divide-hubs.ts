// Only at build.
import { boxOf } from './box-of.ts';
import { FACETS, facetSet, hasFacets } from './facet-set.ts';
import type { FinderHub, Point } from './finder-hub.ts';
import { kdLeaves } from './kd-leaves.ts';
import type { LeafSummary, Manifest } from './manifest.ts';
import { openDays } from './open-days.ts';

/** Hubs of a leaf at most: see bench/finder-bytes.ts. */
const LEAF_SIZE = 40;

const pointsOf = (hubs: readonly FinderHub[]): Point[] =>
  hubs.flatMap(({ point }) => (point ? [point] : []));

const summaryOf = (hubs: readonly FinderHub[], number: number): LeafSummary => ({
  number,
  count: hubs.length,
  box: hubs[0]?.point && boxOf(pointsOf(hubs)),
  facets: hubs.reduce((set, { facets }) => set | facets, 0),
  days: hubs.reduce((set, hub) => set | (hub.status === 'open' ? openDays(hub.hours) : 0), 0),
});

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, place) =>
    items.slice(place * size, (place + 1) * size),
  );
}

/** All hubs in leaves, and what the manifest says of them but its version. */
export interface DividedHubs {
  readonly leaves: readonly (readonly FinderHub[])[];
  readonly summary: Omit<Manifest, 'version'>;
}

/** Divides the hubs into leaves; those without a point come last, by municipality. */
export function divideHubs(hubs: readonly FinderHub[], size = LEAF_SIZE): DividedHubs {
  const placed = hubs.flatMap((hub) => (hub.point ? [{ id: hub.id, point: hub.point, hub }] : []));
  const others = hubs
    .filter(({ point }) => !point)
    .toSorted((a, b) => (a.municipalityCode + a.id < b.municipalityCode + b.id ? -1 : 1));
  const leaves = [
    ...kdLeaves(placed, size).map((leaf) => leaf.map(({ hub }) => hub)),
    ...chunks(others, size),
  ];
  return {
    leaves,
    summary: {
      facetShares: FACETS.map(
        (facet) =>
          hubs.filter((hub) => hasFacets(hub.facets, facetSet([facet]))).length /
          Math.max(hubs.length, 1),
      ),
      leaves: leaves.map(summaryOf),
    },
  };
}
