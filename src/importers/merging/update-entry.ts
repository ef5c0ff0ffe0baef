import type { ExistingHub } from '../existing-hubs.ts';
import { IMPORTED_FIELDS, type HubDraft, type ImportedField } from '../hub-draft.ts';
import type { HubEntry } from '../hub-entry.ts';
import type { SourceFacts } from '../source-facts.ts';
import { entryFields } from './entry-fields.ts';
import { entryText } from './entry-text.ts';
import { readHashes, writeHashes } from './imported-hashes.ts';
import { mergeFields } from './merge-fields.ts';

export interface UpdatedEntry {
  /** Left out when nothing in the file changes. */
  readonly text?: string;
  readonly changed: readonly (ImportedField | 'source')[];
  readonly conflicts: readonly ImportedField[];
  readonly hub: HubEntry;
}

const withValues = (fields: object, values: Iterable<readonly [string, unknown]>): object =>
  Object.fromEntries(
    Object.entries({ ...fields, ...Object.fromEntries(values) }).filter(
      ([, value]) => value !== undefined,
    ),
  );

/** What a reader sees of a source, in the order of the schema. */
const inOrder = ({ name, url, licence, date, record }: HubEntry['source']): object =>
  withValues({ name, url, licence, date, record }, []);

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Brings what a row says now into the entry that it belongs to; what editors have written, the body
 * and all fields that no import writes stay as they are.
 * @returns in words what is wrong, when the entry would no longer be valid
 */
export function updateEntry(
  { hub, entry }: ExistingHub,
  { facts, said }: HubDraft,
  source: SourceFacts & { readonly record: string },
): UpdatedEntry | string {
  const row = entryFields({ id: hub.id, status: 'open', ...facts, source });
  if (typeof row === 'string') return row;
  const { imported, ...present } = hub.source;
  const hashes = imported === undefined ? undefined : readHashes(imported);
  const merged = mergeFields(hub, row, hashes, said);

  const facing = inOrder({ ...present, ...row.source });
  const withRecord = (record: string | undefined): object =>
    withValues(facing, [['imported', record === '' ? undefined : record]]);
  const written = withRecord(writeHashes(merged.hashes));
  const changed: (ImportedField | 'source')[] = [
    ...IMPORTED_FIELDS.filter((field) => merged.changes.has(field)),
    ...(isSame(facing, inOrder(present)) ? [] : ['source' as const]),
  ];
  const { conflicts } = merged;
  if (changed.length === 0 && isSame(written, withRecord(imported))) {
    return { changed, conflicts, hub };
  }
  const fields = withValues(entry.fields, [...merged.changes, ['source', written]]);
  const updated = entryFields(fields);
  if (typeof updated === 'string') return updated;
  const text = entryText({ fields: { ...fields }, body: entry.body });
  return { text, changed, conflicts, hub: updated };
}
