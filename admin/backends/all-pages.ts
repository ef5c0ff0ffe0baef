/**
 * Asks for a list's pages one after another until one is not full.
 * @param ask for a page, from 1
 * @param size how many items a full page has
 */
export async function allPages<T>(
  ask: (page: number) => Promise<readonly T[]>,
  size: number,
): Promise<T[]> {
  const all: T[] = [];
  for (let page = 1; ; page += 1) {
    const items = await ask(page);
    all.push(...items);
    if (items.length < size) return all;
  }
}
