import { metresBetween, metresToBox } from './distance.ts';
import type { FacetSet } from './facet-set.ts';
import type { FinderHub, Point } from './finder-hub.ts';
import { leafMayHold } from './leaf-may-hold.ts';
import type { Manifest } from './manifest.ts';
import { meetsWish } from './meets-wish.ts';
import type { Wish } from './wish.ts';

export type { Wish } from './wish.ts';

export interface NearestRequest extends Wish {
  readonly from: Point;
  readonly count: number;
  readonly manifest: Manifest;
  /** Reads a leaf by its number, and keeps it: "more" asks again with a larger count. */
  readonly readLeaf: (number: number) => Promise<readonly FinderHub[]>;
}

export interface NearHub {
  readonly hub: FinderHub;
  readonly metres: number;
}

export interface Nearest {
  /** Nearest first; of two as far, the one whose id comes first. */
  readonly hubs: readonly NearHub[];
  /** Whether a larger count could give more. */
  readonly more: boolean;
}

interface Candidate {
  readonly number: number;
  readonly count: number;
  /** No hub of the leaf is nearer, in metres. */
  readonly bound: number;
}

const byDistance = (a: NearHub, b: NearHub): number =>
  a.metres - b.metres || (a.hub.id < b.hub.id ? -1 : 1);

/** Which part of the hubs has the facets, were they spread by chance. */
const shareOf = ({ facetShares }: Manifest, wanted: FacetSet): number =>
  facetShares.reduce((share, part, index) => (wanted & (1 << index) ? share * part : share), 1);

/**
 * The next leaves to read, nearest first: as many as would give `count` hubs, were `share` of each
 * leaf wanted and all of it as near as its box. None when what was found is nearer than any box.
 */
function nextLeaves(
  queue: readonly Candidate[],
  found: readonly NearHub[],
  count: number,
  share: number,
): Candidate[] {
  let expected = 0;
  let passed = 0;
  return queue.filter(({ bound, count: size }) => {
    while (passed < found.length && (found[passed]?.metres ?? 0) < bound) passed += 1;
    const isNeeded = passed + expected < count;
    expected += Math.max(1, size * share);
    return isNeeded;
  });
}

/**
 * The nearest hubs that have all that is wanted, exactly as if all hubs had been measured.
 * Reads only leaves that could hold one of them, as many at once as the filters' frequency tells.
 * Hubs without a point are never among them.
 * @throws whatever `readLeaf` throws
 */
export async function nearest(request: NearestRequest): Promise<Nearest> {
  const { from, count, manifest, readLeaf } = request;
  let queue: readonly Candidate[] = manifest.leaves
    .flatMap((leaf) =>
      leaf.box && leafMayHold(leaf, request)
        ? [{ number: leaf.number, count: leaf.count, bound: metresToBox(from, leaf.box) }]
        : [],
    )
    .sort((a, b) => a.bound - b.bound);
  const found: NearHub[] = [];
  let seen = 0;
  let batch = nextLeaves(queue, found, count, shareOf(manifest, request.facets));
  while (batch.length > 0) {
    const hubs = (await Promise.all(batch.map(({ number }) => readLeaf(number)))).flat();
    seen += hubs.length;
    for (const hub of hubs) {
      if (hub.point && meetsWish(hub, request)) {
        found.push({ hub, metres: metresBetween(from, hub.point) });
      }
    }
    found.sort(byDistance);
    queue = queue.slice(batch.length);
    batch = nextLeaves(queue, found, count, found.length / seen);
  }
  return {
    hubs: found.slice(0, count),
    more: found.length > count || queue.length > 0,
  };
}
