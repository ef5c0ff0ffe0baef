import type { ExistingHub } from '../existing-hubs.ts';
import { HubIndex } from './hub-index.ts';
import { placeOf, plainAddress, plainName, type HubFacts } from './same-hub.ts';

/** A row that makes a hub, before it is known which. */
export interface Claimant {
  readonly key: string;
  readonly sourceName: string;
  readonly facts: HubFacts;
}

const isSameName = (a: HubFacts, b: HubFacts): boolean => plainName(a.name) === plainName(b.name);

const isSameContact = (a: HubFacts, b: HubFacts): boolean => {
  if (placeOf(a) !== placeOf(b)) return false;
  const isSameAddress =
    a.address !== undefined && plainAddress(a.address) === plainAddress(b.address ?? '');
  return isSameAddress || (a.phone !== undefined && a.phone === b.phone);
};

/**
 * Finds the entry of each row among those that the same source has brought before: by its number,
 * when the hub of that number is still the same one, else by name and place. A source that numbers
 * its rows anew thus keeps its entries. Each entry belongs to one row at most.
 */
export function matchRows<Row extends Claimant>(
  rows: readonly Row[],
  existing: readonly ExistingHub[],
): Map<Row, ExistingHub> {
  const numbered = new Map<string, ExistingHub[]>();
  const indexes = new Map<string, HubIndex<ExistingHub>>();
  for (const each of existing) {
    const { source } = each.hub;
    if (source.record === undefined) continue;
    const number = `${source.name}\n${source.record}`;
    numbered.set(number, [...(numbered.get(number) ?? []), each]);
    const index = indexes.get(source.name) ?? new HubIndex<ExistingHub>();
    index.add(each.hub, each);
    indexes.set(source.name, index);
  }

  const found = new Map<Row, ExistingHub>();
  const claimed = new Set<ExistingHub>();
  const claim = (choose: (row: Row) => readonly ExistingHub[]): void => {
    for (const row of rows.filter((each) => !found.has(each))) {
      const free = choose(row).find((each) => !claimed.has(each));
      if (!free) continue;
      found.set(row, free);
      claimed.add(free);
    }
  };
  const ofNumber = ({ sourceName, key }: Row): readonly ExistingHub[] =>
    numbered.get(`${sourceName}\n${key}`) ?? [];

  claim((row) => ofNumber(row).filter(({ hub }) => isSameName(row.facts, hub)));
  claim((row) => indexes.get(row.sourceName)?.same(row.facts) ?? []);
  claim((row) => ofNumber(row).filter(({ hub }) => isSameContact(row.facts, hub)));
  return found;
}
