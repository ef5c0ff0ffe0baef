import { entryUrl } from '../../domain/addresses.ts';
import { distanceText } from '../../domain/distance-text.ts';
import type { FinderHub } from '../../domain/finder/finder-hub.ts';
import { japanClock } from '../../domain/japan-clock.ts';
import { openStateAt } from '../../domain/open-state.ts';
import { todayText } from '../../domain/today-text.ts';
import { todaysHours } from '../../domain/todays-hours.ts';
import { weeklySummary } from '../../domain/weekly-summary.ts';
import { showSaved } from './show-saved.ts';
import { routeUrl, wholeAddress } from './route-url.ts';
import { copyOf, partOf, templateOf, wordOf } from './templates.ts';

export interface CardFacts {
  readonly hub: FinderHub;
  /** Its place in the list, from 1. */
  readonly number: number;
  /** Missing where the list has no distances, or this is the hub they are measured from. */
  readonly metres?: number | undefined;
  /** Whether they are measured from a point that only stands for a whole municipality. */
  readonly isRough?: boolean;
}

/** What today's hours mean at an instant, in words. */
function todayOf({ hours = {} }: FinderHub, instant: Date) {
  const template = templateOf('card');
  const { date } = japanClock(instant);
  const now = openStateAt(hours, instant);
  const words = (key: string): string => template.getAttribute(`data-${key}`) ?? '';
  return { state: now.kind, ...todayText(date, todaysHours(hours, date), now, words) };
}

function distanceOf({ hub, metres, isRough }: CardFacts): string {
  if (metres === undefined || !hub.point) return '';
  const { precision } = hub.point;
  return wordOf(`distance-${precision}`, {
    distance: distanceText(metres, isRough ? 'municipality' : precision),
  });
}

/** A link of the card, or nothing where it leads nowhere. */
function link(card: ParentNode, name: string, href: string | undefined): void {
  const part = partOf(card, name);
  if (href) part.querySelector('a')?.setAttribute('href', href);
  else part.remove();
}

/** A hub as an item of the list. */
export function makeCard(facts: CardFacts, instant: Date): DocumentFragment {
  const { hub, number } = facts;
  const today = todayOf(hub, instant);
  const card = copyOf('card', {
    name: hub.name,
    called: `（${hub.name}）`,
    number,
    distance: distanceOf(facts),
    address: wholeAddress(hub),
    hours: weeklySummary(hub.hours) ?? templateOf('card').dataset.hoursUnknown ?? '',
    day: today.day,
    slots: today.slots,
    now: today.now,
  });
  partOf(card, 'page').setAttribute('href', entryUrl('hubs', hub.id));
  partOf(card, 'today').dataset.state = today.state;
  if (hub.status === 'paused') partOf(card, 'today').remove();
  const badges = [hub.status, hub.type];
  for (const badge of card.querySelectorAll<HTMLElement>('.badges > [data-part]')) {
    if (!badges.some((name) => name === badge.dataset.part)) badge.remove();
  }
  if (!card.querySelector('.badges > *')) card.querySelector('.badges')?.remove();
  link(card, 'phone', hub.phone && `tel:${hub.phone.replaceAll('-', '')}`);
  link(card, 'route', routeUrl(hub));
  const { id, name, prefecture, municipality } = hub;
  const save = partOf(card, 'save');
  Object.assign(save.dataset, { id, name, place: prefecture + municipality });
  showSaved(save);
  return card;
}
