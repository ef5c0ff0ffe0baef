/** What an editor has asked of a list. */
export interface ListQuery {
  sort?: { field: string; isDescending: boolean } | undefined;
  /** Patterns, all of which an entry's field must match. */
  filters: readonly { field: string; pattern: string }[];
  /** The field by which the list is divided. */
  group?: string | undefined;
}

/** Lists are asked by plain values only. */
type Value = string | number | boolean | undefined;
type Fields = Readonly<Record<string, unknown>>;

/** As lodash, by which Decap sorts what it has loaded: by code units, what is missing last. */
function compare(a: Value, b: Value): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -1 : 1;
}

/**
 * Chooses and orders the entries of a list just as Decap would if it had loaded all of them.
 * @param entries in the order of their paths; a group stands where its first entry does
 */
export function arrange<T>(
  entries: readonly T[],
  { sort, filters, group }: ListQuery,
  fieldsOf: (entry: T) => Fields,
): readonly T[] {
  const patterns = filters.map(({ field, pattern }) => ({ field, pattern: new RegExp(pattern) }));
  const found =
    patterns.length === 0
      ? entries
      : entries.filter((entry) => {
          const fields = fieldsOf(entry);
          return patterns.every(({ field, pattern }) => {
            const value = fields[field] as Value;
            return value !== undefined && pattern.test(String(value));
          });
        });
  const inOrder = (own: readonly T[]): readonly T[] => {
    if (!sort) return own;
    const { field, isDescending } = sort;
    const sign = isDescending ? -1 : 1;
    const valueOf = (entry: T): Value => fieldsOf(entry)[field] as Value;
    return own.toSorted((a, b) => sign * compare(valueOf(a), valueOf(b)));
  };
  return group === undefined
    ? inOrder(found)
    : [...Map.groupBy(found, (entry) => fieldsOf(entry)[group]).values()].flatMap(inOrder);
}
