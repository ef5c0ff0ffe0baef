import type { AreaRequest, ListedHub } from './area-hubs.ts';
import type { FinderHub } from './finder-hub.ts';
import { leafMayHold } from './leaf-may-hold.ts';
import { meetsWish } from './meets-wish.ts';

/**
 * The wanted hubs whose point nobody knows, without distances: those of the municipality first,
 * then of its prefecture, then all others. For when there are no more with a point: all the leaves
 * that may hold one are read.
 * @throws whatever the readers throw
 */
export async function unplacedHubs({
  area,
  count,
  readers,
  ...wish
}: AreaRequest): Promise<{ hubs: readonly ListedHub[]; more: boolean }> {
  const { leaves } = await readers.manifest();
  const read = leaves.flatMap((leaf) =>
    !leaf.box && leafMayHold(leaf, wish) ? [readers.leaf(leaf.number)] : [],
  );
  const found = (await Promise.all(read)).flat().filter((hub) => meetsWish(hub, wish));
  const apart = ({ municipalityCode }: FinderHub): number =>
    [area, area.slice(0, 2), ''].findIndex((start) => municipalityCode.startsWith(start));
  const hubs = found.sort((a, b) => apart(a) - apart(b)).slice(0, count);
  return { hubs: hubs.map((hub) => ({ hub })), more: found.length > count };
}
