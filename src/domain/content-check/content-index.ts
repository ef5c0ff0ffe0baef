import type { Nearest } from '../../schema/nearest.ts';
import { aliasesOf, type ContentEntry } from './content-entry.ts';

/** All entries, to be looked up by what others call them. */
export interface ContentIndex {
  entries: readonly ContentEntry[];
  /** Japanese names of the collections. */
  labels: Readonly<Record<string, string>>;
  /** By collection and id. */
  byId: ReadonlyMap<string, ReadonlyMap<string, ContentEntry>>;
  /** By collection and former id. */
  byAlias: ReadonlyMap<string, ReadonlyMap<string, ContentEntry>>;
  nearest: Nearest;
}

/** Makes the index. An entry whose fields are broken is there all the same: by its file's name. */
export function indexContent(
  entries: readonly ContentEntry[],
  labels: Readonly<Record<string, string>>,
  nearest: Nearest,
): ContentIndex {
  const collections = Map.groupBy(entries, ({ collection }) => collection);
  const each = (pairs: (entry: ContentEntry) => readonly [string, ContentEntry][]) =>
    new Map([...collections].map(([name, own]) => [name, new Map(own.flatMap(pairs))]));
  return {
    entries,
    labels,
    nearest,
    byId: each((entry) => [[entry.id, entry]]),
    byAlias: each((entry) => aliasesOf(entry).map((alias) => [alias, entry])),
  };
}
