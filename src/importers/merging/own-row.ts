import { join } from 'node:path';
import type { HubEntry } from '../hub-entry.ts';
import { IMPORTED_FIELDS, type HubDraft, type ImportedField } from '../hub-draft.ts';
import type { OwnRow } from '../layouts/standard-own.ts';
import { entryFields } from './entry-fields.ts';
import { entryText } from './entry-text.ts';
import type { NewEntry } from './new-entry.ts';
import { shortHash } from './short-hash.ts';

/** A value without what a table has no column for: where a point comes from. */
function comparable(value: unknown): string {
  if (typeof value !== 'object' || value === null || !('lat' in value)) return shortHash(value);
  const { lat, lon } = value as { readonly lat: number; readonly lon?: number };
  return shortHash([lat, lon]);
}

/**
 * The fields in which a row of our own open data that was edited differs from its hub. Such a row
 * is compared and never written: the hub follows its own source.
 */
export const differingFields = (
  hub: HubEntry,
  { facts, said }: Pick<HubDraft, 'facts' | 'said'>,
): ImportedField[] =>
  IMPORTED_FIELDS.filter((field) => {
    if (!said.has(field) || facts[field] === undefined) return false;
    return comparable(facts[field]) !== comparable(hub[field] ?? null);
  });

/**
 * The file of a hub whose row of our own open data comes into a folder that does not have it.
 * @returns in words what is wrong, when it does not make a valid entry
 */
export function ownEntry({ hub: own }: OwnRow, out: string): NewEntry | string {
  const given = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
  const hub = entryFields(given);
  if (typeof hub === 'string') return hub;
  const file = join(out, hub.prefecture, `${hub.id}.md`);
  return { id: hub.id, file, text: entryText({ fields: { ...hub }, body: '' }), hub };
}
