import type { NetworkEvent } from '../schema/event.ts';
import { EVENT_KINDS, labelOf } from '../schema/vocabulary.ts';
import { eventDateText } from './date.ts';
import type { Fact } from './hub-facts.ts';

/** When, what, where and by whom. */
export const eventFacts = (event: NetworkEvent): Fact[] => [
  { term: '日程', text: eventDateText(event) },
  { term: '種類', text: labelOf(EVENT_KINDS, event.kind) },
  { term: '場所', text: event.place ?? 'わからない' },
  { term: '主催', text: event.organizer ?? 'わからない' },
];

/** What stands above an event's title in a list: its day and kind. */
export const eventMeta = (event: NetworkEvent): string =>
  `${eventDateText(event)}・${labelOf(EVENT_KINDS, event.kind)}`;
