import type { CollectionEntry } from 'astro:content';
import type { CollectionName } from '../schema/index.ts';
import { getPublished } from './published.ts';

/** An entry as pages see it: its checked fields, and Astro's entry to render the text of. */
export interface Entry<Fields> {
  data: Fields;
  entry: CollectionEntry<CollectionName>;
}

/**
 * A reader of one collection's published entries. The collection is read once a build, however many pages ask.
 * @param compare the order of the entries
 * @returns a function that gives them all
 */
export function readCollection<Fields extends { id: string }>(
  name: CollectionName,
  compare: (a: Fields, b: Fields) => number,
): () => Promise<readonly Entry<Fields>[]> {
  let entries: Promise<readonly Entry<Fields>[]> | undefined;
  const read = async (): Promise<readonly Entry<Fields>[]> =>
    (await getPublished(name))
      .map((entry) => ({ data: entry.data as Fields, entry }))
      .toSorted((a, b) => compare(a.data, b.data));
  return () => (entries ??= read());
}

/** For the page of one entry: an address by its id, the entry as the page's props. */
export const pathsOf = <Fields extends { id: string }>(entries: readonly Entry<Fields>[]) =>
  entries.map((entry) => ({ params: { id: entry.data.id }, props: { ...entry } }));
