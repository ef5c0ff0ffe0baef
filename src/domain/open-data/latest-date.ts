import type { OpenDataHub } from './open-data-hubs.ts';

/**
 * The latest day on which anything of these hubs was published, confirmed or changed.
 * @returns `YYYY-MM-DD`; undefined when no hub tells a day
 */
export function latestDate(hubs: readonly OpenDataHub[]): string | undefined {
  let latest = '';
  for (const { source, confirmed = '', updated = '' } of hubs) {
    for (const date of [source.date ?? '', confirmed, updated]) if (date > latest) latest = date;
  }
  return latest === '' ? undefined : latest;
}
