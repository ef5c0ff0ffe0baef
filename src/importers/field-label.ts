import { z } from 'astro/zod';
import { collections, imagePath } from '../schema/index.ts';

const { properties = {} } = z.toJSONSchema(collections.hubs.schema(imagePath), {
  io: 'input',
  unrepresentable: 'any',
});

/** The Japanese label of one of a hub's fields; the key itself where there is none. */
export function fieldLabel(key: string): string {
  const field = properties[key];
  return typeof field === 'object' ? (field.title ?? key) : key;
}
