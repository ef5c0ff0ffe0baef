import type { ExistingHub } from '../existing-hubs.ts';
import { HubIndex } from './hub-index.ts';
import { isNumberless } from './row-keys.ts';
import { placeOf, plainAddress, plainName, type HubFacts } from './same-hub.ts';

/** A row that makes a hub, before it is known which. */
export interface Claimant {
  readonly key: string;
  readonly sourceName: string;
  readonly facts: HubFacts;
}

const isSameName = (a: HubFacts, b: HubFacts): boolean => plainName(a.name) === plainName(b.name);

const isSameAddress = (a: HubFacts, b: HubFacts): boolean =>
  placeOf(a) === placeOf(b) &&
  a.address !== undefined &&
  plainAddress(a.address) === plainAddress(b.address ?? '');

const isSamePhone = (a: HubFacts, b: HubFacts): boolean =>
  a.phone !== undefined && a.phone === b.phone;

/** Of a row without number: its hub has a new name at the old place, or a new place. */
const isChanged = (a: HubFacts, b: HubFacts): boolean =>
  isSamePhone(a, b) && (isSameAddress(a, b) || (placeOf(a) === placeOf(b) && isSameName(a, b)));

const isSameContact = (a: HubFacts, b: HubFacts): boolean =>
  placeOf(a) === placeOf(b) && (isSameAddress(a, b) || isSamePhone(a, b));

export interface Matches<Row> {
  readonly found: ReadonlyMap<Row, ExistingHub>;
  /** Rows without number and without entry, with an entry that nothing else belongs to. */
  readonly likely: ReadonlyMap<Row, ExistingHub>;
}

/**
 * Finds the entry of each row among those that the same source has brought before: by its number,
 * when the hub of that number is still the same one, else by name and place. A row without number
 * is also found by its telephone with either its name or its place, where only one is left so. A source that numbers
 * its rows anew thus keeps its entries. Each entry belongs to one row at most.
 */
export function matchRows<Row extends Claimant>(
  rows: readonly Row[],
  existing: readonly ExistingHub[],
): Matches<Row> {
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

  const lost = Map.groupBy(
    existing.filter((each) => !claimed.has(each) && isNumberless(each.hub.source.record ?? '')),
    ({ hub }) => `${hub.source.name}\n${placeOf(hub)}`,
  );
  const left = Map.groupBy(
    rows.filter((row) => !found.has(row) && isNumberless(row.key)),
    ({ sourceName, facts }) => `${sourceName}\n${placeOf(facts)}`,
  );
  const likely = new Map<Row, ExistingHub>();
  for (const [place, group] of left) {
    const entries = lost.get(place) ?? [];
    for (const row of group) {
      const [entry, ...others] = entries.filter(({ hub }) => isChanged(row.facts, hub));
      const rivals = entry ? group.filter(({ facts }) => isChanged(facts, entry.hub)) : [];
      if (entry && others.length === 0 && rivals.length === 1) found.set(row, entry);
      else {
        const like = entries.find(({ hub }) => isSameContact(row.facts, hub));
        if (like) likely.set(row, like);
      }
    }
  }
  return { found, likely };
}
