import type { FinderHub } from './finder-hub.ts';
import { leafMayHold } from './leaf-may-hold.ts';
import type { ListedHub } from './listed-hub.ts';
import { meetsWish } from './meets-wish.ts';
import type { FinderReaders } from './readers.ts';
import type { Wish } from './wish.ts';

/** Leaves that are read at once. */
const BATCH = 4;

/**
 * The wanted hubs of some leaves, leaf by leaf, in no other order. Leaves that cannot hold one are
 * not read, nor any more once there are `count`: a larger count only adds to them.
 * @param isIn which hubs of the leaves are looked at
 * @throws whatever the readers throw
 */
export async function hubsOfLeaves(
  numbers: readonly number[],
  isIn: (hub: FinderHub) => boolean,
  { count, readers, ...wish }: Wish & { readonly count: number; readonly readers: FinderReaders },
): Promise<ListedHub[]> {
  const { leaves } = await readers.manifest();
  const useful = numbers.filter((number) => {
    const leaf = leaves[number];
    return leaf && leafMayHold(leaf, wish);
  });
  const found: ListedHub[] = [];
  for (let at = 0; at < useful.length && found.length < count; at += BATCH) {
    const read = await Promise.all(
      useful.slice(at, at + BATCH).map((number) => readers.leaf(number)),
    );
    for (const hub of read.flat()) if (isIn(hub) && meetsWish(hub, wish)) found.push({ hub });
  }
  return found.slice(0, count);
}
