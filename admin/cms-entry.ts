import type { List, Map } from 'immutable';
import type { CollectionName } from '../src/schema/index.ts';

/** An entry as Decap hands it over: an Immutable map. */
export type CmsEntry = Map<string, unknown>;

/** What our own parts ask of an entry of Decap's. */
export interface EntryFacts {
  collection: CollectionName | 'site';
  /** The fields, and the entry's text as `body`. */
  data: Record<string, unknown>;
  /** Of the entry's file, `kagawa/37201-mokomoko`; empty while there is none. */
  slug: string;
  /** Files that were uploaded with the entry and are in no other, `content/media/room.jpg`. */
  uploads: readonly string[];
}

/** Reads an entry of Decap's. */
export const readCmsEntry = (entry: CmsEntry): EntryFacts => ({
  collection: entry.get('collection') as EntryFacts['collection'],
  data: (entry.get('data') as Map<string, unknown>).toJS(),
  slug: entry.get('newRecord') === true ? '' : String(entry.get('slug')),
  uploads: (
    (entry.get('mediaFiles') as List<Map<string, unknown>> | undefined)?.toArray() ?? []
  ).map((file) => String(file.get('path'))),
});
