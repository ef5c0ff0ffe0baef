import { readableEntry } from '../backends/readable-entry.ts';
import type { Conflict } from '../backends/conflict.ts';

/** The name under which the text below the fields is held. */
export const BODY = 'body';

/** One field that both have changed, each in another way. */
export interface FieldConflict {
  name: string;
  mine: unknown;
  theirs: unknown;
}

export interface MergedFields {
  /** Fields and body with all changes that do not meet; where they do, with mine. */
  fields: Record<string, unknown>;
  conflicts: FieldConflict[];
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function fieldsOf(path: string, text: string): Record<string, unknown> {
  const { fields, body } = readableEntry(path, text);
  return { ...fields, ...(body !== '' && { [BODY]: body }) };
}

/**
 * Joins two changes of one entry, field by field.
 * @param conflict where it is not known what both began from (`base`), every difference is one to
 * choose
 * @throws Refusal when one of the texts cannot be read: nothing of it may be lost
 */
export function mergeFields({
  path,
  base,
  mine,
  theirs,
}: Pick<Conflict, 'path' | 'base' | 'mine' | 'theirs'>): MergedFields {
  const read = (text: string): Record<string, unknown> => fieldsOf(path, text);
  const began = base === undefined ? undefined : read(base);
  const [own, other] = [read(mine), read(theirs)];
  const names = [...new Set([...Object.keys(own), ...Object.keys(other)])];
  const conflicts: FieldConflict[] = [];
  const fields = names.flatMap((name): [string, unknown][] => {
    const [a, b] = [own[name], other[name]];
    const isMineKept = began && isSame(a, began[name]);
    const isTheirsKept = isSame(a, b) || (began && isSame(b, began[name]));
    if (!isMineKept && !isTheirsKept) conflicts.push({ name, mine: a, theirs: b });
    const value = isMineKept ? b : a;
    return value === undefined ? [] : [[name, value]];
  });
  return { fields: Object.fromEntries(fields), conflicts };
}
