import { findMistakes } from '../src/schema/explain.ts';
import { collections, imagePath, siteFile, type CollectionName } from '../src/schema/index.ts';
import { Refusal } from './refusal.ts';

/**
 * Checks an entry with the very schema that the build uses.
 * @param data the entry's fields and its `body`
 * @throws Refusal with all mistakes in the editor's words
 */
export function refuseMistakes(
  collection: CollectionName | 'site',
  { body: _, ...data }: Record<string, unknown>,
): void {
  const schema =
    collection === 'site' ? siteFile.schema() : collections[collection].schema(imagePath);
  const mistakes = findMistakes(schema, data);
  if (mistakes.length === 0) return;
  throw new Refusal(mistakes.map(({ field, message }) => `「${field}」${message}`).join('\n'));
}
