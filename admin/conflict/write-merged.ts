import { rewriteEntryFile } from '../../src/domain/entry-file.ts';
import type { Conflict } from '../backends/conflict.ts';
import { asEntry } from '../as-entry.ts';
import { BODY } from './merge-fields.ts';

/**
 * Writes fields and body that hold both changes into what somebody else has saved: of its lines,
 * only those of changed fields become others.
 * @param order names of fields: where one that is new goes
 */
export function writeMerged(
  { path, theirs }: Pick<Conflict, 'path' | 'theirs'>,
  { [BODY]: body, ...fields }: Readonly<Record<string, unknown>>,
  order: readonly string[],
): string {
  const entry = { fields, body: typeof body === 'string' ? body : '' };
  const file = rewriteEntryFile(asEntry(path, theirs), entry, order);
  return path.endsWith('.md') ? file : file.slice('---\n'.length, -'---\n'.length);
}
