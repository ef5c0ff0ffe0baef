import type { OpenDataHub } from './open-data-hubs.ts';

/** Where hubs come from, and what may be done with them. */
export interface HubSource {
  readonly name: string;
  /** In the source's words; undefined when it does not say. */
  readonly licence?: string | undefined;
  readonly url?: string | undefined;
  /** Number of hubs. */
  readonly count: number;
}

/** The sources of hubs, those with the most hubs first. */
export function hubSources(hubs: readonly OpenDataHub[]): HubSource[] {
  const counts = new Map<string, HubSource>();
  for (const { source } of hubs) {
    const { name, licence, url } = source;
    const key = JSON.stringify([name, licence]);
    const known = counts.get(key);
    counts.set(key, { name, licence, url: known?.url ?? url, count: (known?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort(
    (a, b) => b.count - a.count || (a.name < b.name ? -1 : Number(a.name > b.name)),
  );
}
