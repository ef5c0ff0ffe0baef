// Only at build.
import type { Hub } from '../../schema/hub.ts';
import { boxOf } from './box-of.ts';
import { metresBetween, metresToBox, type Box } from './distance.ts';
import { kdLeaves, type Placed } from './kd-leaves.ts';

interface HubLike {
  readonly hub: Hub;
}

interface Entry<Item> extends Placed {
  readonly record: Item;
}

interface Leaf<Item> {
  readonly box: Box;
  readonly entries: readonly Entry<Item>[];
}

/** A record and how far it is, in metres. */
export interface NearRecord<Item> {
  readonly record: Item;
  readonly metres: number;
}

const LEAF_SIZE = 32;
const kept = new WeakMap<readonly HubLike[], readonly Leaf<HubLike>[]>();

function makeLeaves(records: readonly HubLike[]): readonly Leaf<HubLike>[] {
  const entries = records.flatMap((record) => {
    const { id, location, status } = record.hub;
    return location && status !== 'closed' ? [{ id, point: location, record }] : [];
  });
  return kdLeaves(entries, LEAF_SIZE).map((leaf) => ({
    box: boxOf(leaf.map(({ point }) => point)),
    entries: leaf,
  }));
}

function leavesOf<Item extends HubLike>(records: readonly Item[]): readonly Leaf<Item>[] {
  const leaves = kept.get(records) ?? makeLeaves(records);
  kept.set(records, leaves);
  return leaves as readonly Leaf<Item>[];
}

/**
 * The nearest other hubs that are not closed, nearest first; of two as far, the one whose id comes
 * first. None when the hub has no point.
 * @param records all hubs, always the same array: what is made of it is kept
 */
export function nearestHubs<Item extends HubLike>(
  records: readonly Item[],
  hub: Hub,
  count: number,
): NearRecord<Item>[] {
  const from = hub.location;
  if (!from) return [];
  const queue = leavesOf(records)
    .map(({ box, entries }) => ({ entries, bound: metresToBox(from, box) }))
    .toSorted((a, b) => a.bound - b.bound);
  let best: (NearRecord<Item> & { id: string })[] = [];
  for (const { entries, bound } of queue) {
    if (bound > (best[count - 1]?.metres ?? Infinity)) break;
    const found = entries
      .filter(({ id }) => id !== hub.id)
      .map(({ id, point, record }) => ({ id, record, metres: metresBetween(from, point) }));
    best = [...best, ...found]
      .toSorted((a, b) => a.metres - b.metres || (a.id < b.id ? -1 : 1))
      .slice(0, count);
  }
  return best.map(({ record, metres }) => ({ record, metres }));
}
