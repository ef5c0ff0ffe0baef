import type { AreaRequest } from './area-hubs.ts';
import { hubsOfLeaves } from './hubs-of-leaves.ts';
import type { ListedHub } from './listed-hub.ts';

/**
 * The wanted hubs whose point nobody knows, without distances: those of the municipality first,
 * then of its prefecture, then all others. For when there are no more with a point: all the leaves
 * that may hold one are read.
 * @throws whatever the readers throw
 */
export async function unplacedHubs(
  request: AreaRequest,
): Promise<{ hubs: readonly ListedHub[]; more: boolean }> {
  const { area, count, readers } = request;
  const { leaves } = await readers.manifest();
  const numbers = leaves.flatMap(({ box, number }) => (box ? [] : [number]));
  const found = await hubsOfLeaves(numbers, () => true, { ...request, count: Infinity });
  const apart = ({ hub }: ListedHub): number =>
    [area, area.slice(0, 2), ''].findIndex((start) => hub.municipalityCode.startsWith(start));
  found.sort((a, b) => apart(a) - apart(b));
  return { hubs: found.slice(0, count), more: found.length > count };
}
