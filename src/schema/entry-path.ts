import { collections, siteFile, type Collection } from './index.ts';

/** The file of an entry, by its collection and slug. */
export function entryPath(collection: string, slug: string): string {
  const definition = (collections as Record<string, Collection>)[collection];
  return definition ? `${definition.folder}/${slug}.md` : siteFile.file;
}
