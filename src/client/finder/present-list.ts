import { distanceText } from '../../domain/distance-text.ts';
import { isAbroad } from '../../domain/finder/is-abroad.ts';
import { MOST } from './finder-query.ts';
import { cardOf } from './make-card.ts';
import type { ListOutcome } from './outcome.ts';
import type { Presented } from './presented.ts';
import { setChildren } from './set-children.ts';
import { fillSlots } from '../page/fill-slots.ts';
import { partOf } from '../page/part-of.ts';
import { copyOf, wordOf } from './templates.ts';

/** In metres: farther than one goes for a morning. */
const FAR = 50_000;

/** Cards in one list, or in several with a title each; their numbers run through all. */
export function presentList(outcome: ListOutcome): Presented {
  const { basis, beside, from, label, more, unplaced } = outcome;
  const title = wordOf('unplaced');
  const groups = [...outcome.groups, { name: title, hubs: unplaced }].filter(
    ({ hubs }) => hubs.length > 0,
  );
  const listed = groups.flatMap(({ hubs }) => hubs);
  const count = listed.length - unplaced.length;
  const isAll = !more || unplaced.length > 0;
  const way = count === 0 ? 'unplaced' : (beside ?? (!from ? basis : isAll ? 'all' : 'near'));
  return {
    heading: wordOf(`heading-${basis}`, { label }),
    status:
      wordOf(`listed-${way}`, { label, count: count || listed.length }) +
      (count > 0 ? wordOf(`basis-${basis}`) : ''),
    fill: (room) => {
      fillList(room, groups, outcome, new Date());
    },
    hubs: listed.map(({ hub }) => hub),
    from,
    isHere: basis === 'here',
  };
}

function fillList(
  room: HTMLElement,
  groups: ListOutcome['groups'],
  { basis, label, company, from, more, unmet }: ListOutcome,
  instant: Date,
): void {
  const listed = groups.flatMap(({ hubs }) => hubs);
  const far = listed.findIndex(({ metres = 0 }) => metres > FAR);
  const distance = distanceText(listed[far]?.metres ?? 0, 'municipality');
  const farWord = from && isAbroad(from) ? 'abroad' : far > 0 ? 'farther' : 'far';
  const isFull = listed.length >= MOST;
  const list = room.querySelector('.cards') ?? copyOf('list');
  setChildren(room, [list]);
  fillSlots(list, {
    unmet: unmet ? wordOf('unmet', { label }) : '',
    company: company ? wordOf('company') : '',
    far: far < 0 ? '' : wordOf(farWord, { distance, number: far + 1 }),
    most: more && isFull ? wordOf('most', { count: MOST }) : '',
  });
  const place = partOf('groups', list);
  let number = 0;
  const sections = groups.map(({ name, hubs }, index) => {
    const section = place.children[index] ?? copyOf('group');
    const title = partOf('title', section);
    title.textContent = name;
    title.hidden = !name;
    const cards = hubs.map((facts) => {
      const card = cardOf({ ...facts, number: ++number, basis }, instant);
      // Under a title of their own, names are a step lower.
      card.firstElementChild?.setAttribute('aria-level', name ? '4' : '3');
      return card;
    });
    setChildren(partOf('hubs', section), cards);
    return section;
  });
  setChildren(place, sections);
  partOf('more', list).hidden = !more || isFull;
}
