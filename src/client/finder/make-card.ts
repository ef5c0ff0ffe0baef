import { entryUrl } from '../../domain/addresses.ts';
import { distanceText } from '../../domain/distance-text.ts';
import type { FinderHub } from '../../domain/finder/finder-hub.ts';
import type { ListedHub } from '../../domain/finder/listed-hub.ts';
import { japanClock } from '../../domain/japan-clock.ts';
import { openStateAt } from '../../domain/open-state.ts';
import { todayText } from '../../domain/today-text.ts';
import { todaysHours } from '../../domain/todays-hours.ts';
import type { ListOutcome } from './outcome.ts';
import { showSaved } from './show-saved.ts';
import { routePlace, wholeAddress } from './route-place.ts';
import { fillSlots } from '../page/fill-slots.ts';
import { partOf } from '../page/part-of.ts';
import { copyOf, wordOf } from './templates.ts';

export interface CardFacts extends ListedHub {
  /** Its place in the list, from 1. */
  readonly number: number;
  readonly basis: ListOutcome['basis'];
}

/** In metres, half of what is told apart where only the region is known: what is nearer is 約1km. */
const ROUGH = 500;

/** The cards that were made: what does not change of them is written once. */
const cards = new WeakMap<FinderHub, HTMLElement>();

/** How far the hub is; nothing where nobody knows, or for the hub that distances are measured from. */
function distanceOf({ hub: { point }, metres, basis }: CardFacts): string {
  if (metres === undefined || !point || (basis === 'hub' && metres === 0)) return '';
  const { precision } = point;
  const isRough = basis === 'hubs' || basis === 'municipality';
  // From the point that stands for a municipality to itself.
  if (isRough && precision === 'municipality' && metres < ROUGH) return wordOf('distance-none');
  return isRough
    ? wordOf('distance-rough', { distance: distanceText(Math.max(metres, ROUGH), 'municipality') })
    : wordOf(`distance-${precision}`, { distance: distanceText(metres, precision) });
}

/** Ends the address of a link of the card, which goes where it would lead nowhere. */
function link(card: ParentNode, name: string, end = ''): void {
  const part = partOf(name, card);
  const anchor = part.querySelector('a');
  if (anchor && end) anchor.href += encodeURIComponent(end);
  else part.remove();
}

function makeCard(hub: FinderHub): HTMLElement {
  const { id, name, prefecture, municipality, phone, status, type } = hub;
  const card = copyOf('card', {
    name,
    called: `（${name}）`,
    tel: phone ?? '',
    status: wordOf(`status-${status}`),
    type: wordOf(`type-${String(type)}`),
    address: wholeAddress(hub),
    hours: hub.week ?? wordOf('hours-unknown'),
  });
  partOf('page', card).setAttribute('href', entryUrl('hubs', id));
  if (status === 'paused') partOf('today', card).remove();
  link(card, 'phone', phone);
  link(card, 'route', routePlace(hub));
  Object.assign(partOf('save', card).dataset, { id, name, place: prefecture + municipality });
  cards.set(hub, card);
  return card;
}

/** A hub as an item of the list: always the same element for a hub, with what is true now. */
export function cardOf(facts: CardFacts, instant: Date): HTMLElement {
  const { hub, number } = facts;
  const { hours = {} } = hub;
  const card = cards.get(hub) ?? makeCard(hub);
  const { date } = japanClock(instant);
  const state = openStateAt(hours, instant);
  fillSlots(card, {
    number,
    distance: distanceOf(facts),
    ...todayText(date, todaysHours(hours, date), state, wordOf),
  });
  card.querySelector('.now')?.setAttribute('data-state', state.kind);
  showSaved(partOf('save', card));
  return card;
}
