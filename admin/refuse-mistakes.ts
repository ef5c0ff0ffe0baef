import { findMistakes } from '../src/schema/explain.ts';
import { collections, imagePath, siteFile, type CollectionName } from '../src/schema/index.ts';

/** The part of Decap's entry (an Immutable map) that is read here. */
export interface CmsEntry {
  get(key: 'collection'): string;
  get(key: 'data'): { toJS(): Record<string, unknown> };
}

/**
 * Runs before an entry is saved, with the very schema that the build uses.
 * @throws Error with all mistakes in the editor's words; Decap shows it and does not save
 */
export function refuseMistakes({ entry }: { entry: CmsEntry }): void {
  const { body: _, ...data } = entry.get('data').toJS();
  const name = entry.get('collection') as CollectionName | 'site';
  const schema = name === 'site' ? siteFile.schema() : collections[name].schema(imagePath);
  const mistakes = findMistakes(schema, data);
  if (mistakes.length === 0) return;
  throw new Error(mistakes.map(({ field, message }) => `「${field}」${message}`).join('\n'));
}
