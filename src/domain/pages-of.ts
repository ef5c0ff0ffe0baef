/** What one page of a list holds: on a slow phone a list of hundreds would never end. */
export const PAGE_SIZE = 40;

/**
 * Divides a list into pages of like length, so that the last one is no leftover of one or two.
 * @returns at least one page, be it empty; none longer than {@link PAGE_SIZE}
 */
export function pagesOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const count = Math.max(1, Math.ceil(items.length / PAGE_SIZE));
  return Array.from({ length: count }, (_, index) =>
    items.slice(
      Math.round((index * items.length) / count),
      Math.round(((index + 1) * items.length) / count),
    ),
  );
}
