import type { NetworkEvent } from '../../schema/event.ts';

/**
 * An event as schema.org data.
 * @param url the page's absolute address
 * @returns `undefined` while the day or the place is not known: schema.org asks for both
 */
export function eventJsonLd(event: NetworkEvent, url: string): object | undefined {
  if (event.start === undefined || event.place === undefined) return undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: event.title,
    description: event.summary,
    url,
    startDate: event.start,
    endDate: event.end ?? event.start,
    location: { '@type': 'Place', name: event.place },
    ...(event.organizer && { organizer: { '@type': 'Organization', name: event.organizer } }),
  };
}
