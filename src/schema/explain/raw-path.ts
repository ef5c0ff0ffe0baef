import { withoutEmpty } from '../entry.ts';

const isLeftOut = (item: unknown): boolean => (withoutEmpty([item]) as unknown[]).length === 0;

/**
 * A path as the schema sees it, in the data as it was written: the schema does not see the empty
 * items of a list, so its third item may be the editor's fourth.
 */
export function rawPath(data: unknown, path: readonly PropertyKey[]): PropertyKey[] {
  let value = data;
  return path.map((key) => {
    let own = key;
    if (typeof key === 'number' && Array.isArray(value)) {
      own = value.flatMap((item, index) => (isLeftOut(item) ? [] : [index]))[key] ?? key;
    }
    value = valueAt(value, [own]);
    return own;
  });
}

/** What stands at a path; undefined when there is nothing. */
export const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    data,
  );
