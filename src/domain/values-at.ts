export interface FoundValue {
  path: readonly PropertyKey[];
  value: unknown;
}

/** Everything that stands at a path; `*` is every item of a list. */
export function valuesAt(
  data: unknown,
  path: readonly string[],
  walked: readonly PropertyKey[] = [],
): FoundValue[] {
  const [key, ...rest] = path;
  if (key === undefined)
    return data === undefined || data === null ? [] : [{ path: walked, value: data }];
  if (key === '*') {
    return Array.isArray(data)
      ? data.flatMap((item: unknown, index) => valuesAt(item, rest, [...walked, index]))
      : [];
  }
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, key)) return [];
  return valuesAt((data as Record<string, unknown>)[key], rest, [...walked, key]);
}
