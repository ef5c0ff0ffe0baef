import { JSON_FIELDS } from './json-fields.ts';
import { hubJson } from './hub-json.ts';
import { hubSources } from './hub-sources.ts';
import { latestDate } from './latest-date.ts';
import { openDataHubs, type OpenDataHub } from './open-data-hubs.ts';

/**
 * All hubs as JSON, a hub a line, so that two editions of the file can be compared line by line.
 * @param about what the file says of itself: its name, and the absolute address of its page
 */
export function hubsJson(
  hubs: readonly OpenDataHub[],
  about: { readonly title: string; readonly publisher: string; readonly page: string },
): string {
  const listed = openDataHubs(hubs);
  const origin = new URL(about.page);
  const head = {
    ...about,
    date: latestDate(listed),
    count: listed.length,
    sources: hubSources(listed),
    fields: JSON_FIELDS,
  };
  const lines = listed.map((hub) => JSON.stringify(hubJson(hub, origin)));
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "hubs": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
