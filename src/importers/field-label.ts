import { HUB_PROPERTIES } from './hub-properties.ts';

/** The Japanese label of one of a hub's fields; the key itself where there is none. */
export function fieldLabel(key: string): string {
  const field = HUB_PROPERTIES[key];
  return typeof field === 'object' ? (field.title ?? key) : key;
}
