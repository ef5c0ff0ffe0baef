import type { NetworkEvent } from '../schema/event.ts';
import { readCollection, type Entry } from './read-collection.ts';

export type EventEntry = Entry<NetworkEvent>;

/** An event without a day stands at the start of its fiscal year. */
const sortKey = ({ start, fiscalYear }: NetworkEvent): string => start ?? `${fiscalYear}-04`;

/** All events, newest first. */
export const getEvents = readCollection<NetworkEvent>(
  'events',
  (a, b) => sortKey(b).localeCompare(sortKey(a)) || a.id.localeCompare(b.id),
);
