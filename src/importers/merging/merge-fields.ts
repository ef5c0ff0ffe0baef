import { IMPORTED_FIELDS, type ImportedField } from '../hub-draft.ts';
import type { HubEntry } from '../hub-entry.ts';
import type { ImportedHashes } from './imported-hashes.ts';
import { shortHash } from './short-hash.ts';

type Facts = Partial<Pick<HubEntry, ImportedField>>;

export interface Merged {
  /** Fields that take their source's value; `undefined` where the source no longer has one. */
  readonly changes: ReadonlyMap<ImportedField, unknown>;
  /** Fields that an editor has written and that say something else than the source does now. */
  readonly conflicts: readonly ImportedField[];
  readonly hashes: ImportedHashes;
}

/** An import writes that a hub is open where its source says nothing of it. */
const isUsual = (field: ImportedField, value: unknown): boolean =>
  field === 'status' && value === 'open';

/**
 * Decides field by field who owns it. A field that still holds what the last import wrote follows
 * its source; one that an editor has changed stays, and is a conflict when the source has changed
 * as well. In an entry that was never imported, what equals the source follows it from now on,
 * what is missing is added, and what differs is the editor's.
 * @param imported what the last import wrote; undefined when there was none
 * @param said fields of which the source tells something, be it nothing
 */
export function mergeFields(
  present: Facts,
  source: Facts,
  imported: ImportedHashes | undefined,
  said: ReadonlySet<ImportedField>,
): Merged {
  const changes = new Map<ImportedField, unknown>();
  const conflicts: ImportedField[] = [];
  const hashes = new Map(imported ?? []);
  const hashOf = (field: ImportedField, value: unknown): string | undefined =>
    value === undefined || (imported && isUsual(field, value)) ? undefined : shortHash(value);

  for (const field of IMPORTED_FIELDS.filter((each) => said.has(each))) {
    const before = imported?.get(field);
    const now = hashOf(field, source[field]);
    const held = hashOf(field, present[field]);
    const follows = imported ? held === before : held === undefined;
    if (now === held || follows) {
      if (now !== held) changes.set(field, source[field]);
      if (now === undefined || isUsual(field, source[field])) hashes.delete(field);
      else hashes.set(field, now);
    } else if (now !== before) {
      conflicts.push(field);
    }
  }
  return { changes, conflicts, hashes };
}
