/** What was found in one section. */
export interface HitGroup {
  readonly section: string;
  /** Numbers of the pages, the best first. */
  readonly pages: readonly number[];
}

/** @returns a group for each section that has a hit, in the order of their best hits */
export function groupHits(
  hits: readonly { readonly page: number; readonly section: string }[],
): HitGroup[] {
  const groups = new Map<string, number[]>();
  for (const { page, section } of hits) {
    const pages = groups.get(section) ?? [];
    pages.push(page);
    groups.set(section, pages);
  }
  return [...groups].map(([section, pages]) => ({ section, pages }));
}
