import { referencesIn, type Reference } from '../src/domain/related.ts';
import { collections, imagePath, type CollectionName } from '../src/schema/index.ts';
import { relationsOf } from '../src/schema/relations.ts';

const relations = new Map<CollectionName, ReturnType<typeof relationsOf>>();

/** The entries that an entry names in its fields. */
export function referencesOf(collection: CollectionName, fields: unknown): Reference[] {
  const own = relations.get(collection) ?? relationsOf(collections[collection].schema(imagePath));
  relations.set(collection, own);
  return referencesIn(fields, own);
}
