/** Chance with a seed: the same seed gives the same choices on every machine. */
export interface Random {
  /** From 0 up to and without 1. */
  next(): number;
  /** Whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  /** @throws RangeError when the list is empty */
  pick<Item>(items: readonly Item[]): Item;
  /** @param share from 0 to 1 */
  chance(share: number): boolean;
  /** One of several by weight: `[[6, 'often'], [1, 'rarely']]`. */
  weigh<Item>(items: readonly (readonly [weight: number, item: Item])[]): Item;
}

/** Mulberry32, whose quality is enough for samples. */
export function makeRandom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(next() * items.length)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  };
  return {
    next,
    whole: (least, most) => least + Math.floor(next() * (most - least + 1)),
    pick,
    chance: (share) => next() < share,
    weigh: (items) => {
      let left = next() * items.reduce((sum, [weight]) => sum + weight, 0);
      const [, item] = items.find(([weight]) => (left -= weight) < 0) ?? pick(items.slice(-1));
      return item;
    },
  };
}
