import { valuesAt } from './values-at.ts';

/** An id that an entry names, and the collection it names it of. */
export interface Reference {
  collection: string;
  id: string;
}

/** An entry, and all that it names. */
export interface RelatingEntry extends Reference {
  references: readonly Reference[];
}

interface RelationPath {
  path: readonly string[];
  collection: string;
}

/** All that an entry names, in the order of its fields. */
export const referencesIn = (data: unknown, relations: readonly RelationPath[]): Reference[] =>
  relations.flatMap(({ path, collection }) =>
    valuesAt(data, [...path, '*'])
      .map(({ value }) => value)
      .filter((id) => typeof id === 'string')
      .map((id) => ({ collection, id })),
  );

const keyOf = ({ collection, id }: Reference): string => `${collection}/${id}`;

/**
 * Who belongs together: a relation holds in both directions, whoever wrote it down.
 * @param entries each with what it names
 * @returns for an entry, its related entries: those it names first, then those that name it
 */
export function relatedEntries(entries: readonly RelatingEntry[]): (of: Reference) => Reference[] {
  const own = new Map<string, Map<string, Reference>>();
  const add = (from: Reference, to: Reference): void => {
    const known = own.get(keyOf(from)) ?? new Map<string, Reference>();
    known.set(keyOf(to), { collection: to.collection, id: to.id });
    own.set(keyOf(from), known);
  };
  for (const entry of entries) for (const named of entry.references) add(entry, named);
  for (const entry of entries) for (const named of entry.references) add(named, entry);
  return (of) =>
    [...(own.get(keyOf(of))?.values() ?? [])].filter((other) => keyOf(other) !== keyOf(of));
}
