import type { OpenDataHub } from './open-data-hubs.ts';

/** Where points come from that are not of their hub's own source, and how many, the most first. */
export function pointSources(
  hubs: readonly OpenDataHub[],
): { readonly name: string; readonly count: number }[] {
  const names = hubs.flatMap(({ location, source }) =>
    location?.source !== undefined && location.source !== source.name ? [location.source] : [],
  );
  return [...Map.groupBy(names, (name) => name)]
    .map(([name, { length }]) => ({ name, count: length }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
