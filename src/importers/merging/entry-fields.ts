import { explain } from '../../schema/explain.ts';
import { collections, imagePath } from '../../schema/index.ts';
import type { HubEntry } from '../hub-entry.ts';

const schema = collections.hubs.schema(imagePath);

/**
 * Checks fields against the schema.
 * @returns the entry, or in words what is wrong with it
 */
export function entryFields(fields: object): HubEntry | string {
  const parsed = schema.safeParse(fields, { reportInput: true });
  if (parsed.success) return parsed.data;
  return explain(schema, parsed.error, fields)
    .map(({ field, message }) => `${field} ${message}`)
    .join('、');
}
