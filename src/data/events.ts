import { getCollection, type CollectionEntry } from 'astro:content';
import type { NetworkEvent } from '../schema/event.ts';

export interface EventRecord {
  event: NetworkEvent;
  entry: CollectionEntry<'events'>;
}

const sortKey = ({ event }: EventRecord): string => event.start ?? `${String(event.fiscalYear)}-04`;

let events: Promise<readonly EventRecord[]> | undefined;

/** All events, newest first; read once a build. */
export const getEvents = (): Promise<readonly EventRecord[]> =>
  (events ??= getCollection('events').then((entries) =>
    entries
      .map((entry) => ({ event: entry.data as NetworkEvent, entry }))
      .toSorted(
        (a, b) => sortKey(b).localeCompare(sortKey(a)) || a.event.id.localeCompare(b.event.id),
      ),
  ));
