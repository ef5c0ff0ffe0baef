import { distanceText } from '../../domain/distance-text.ts';
import { makeCard, type CardFacts } from './make-card.ts';
import type { GroupsOutcome, NearOutcome } from './outcome.ts';
import type { Presented } from './presented.ts';
import { copyOf, partOf, wordOf } from './templates.ts';

/** In metres: farther than one goes for a morning. */
const FAR = 50_000;

interface Group {
  /** Its title; empty where it is the only one. */
  readonly name: string;
  readonly hubs: readonly Omit<CardFacts, 'number'>[];
}

/** Cards in one list, or in several with a title each; their numbers run through all. */
function bodyOf(
  groups: readonly Group[],
  far: string,
  outcome: NearOutcome | GroupsOutcome,
  instant: Date,
) {
  let number = 0;
  const body = copyOf('list', { far, company: outcome.company ? wordOf('company') : '' });
  for (const { name, hubs } of groups) {
    const group = copyOf('group', { name });
    const cards = hubs.map((facts) => makeCard({ ...facts, number: ++number }, instant));
    group.querySelector('ol')?.append(...cards);
    for (const title of group.querySelectorAll('li > h3')) {
      // Under a title of their own, names are a step lower.
      if (name) title.setAttribute('aria-level', '4');
    }
    partOf(body, 'cards').append(group);
  }
  if (!outcome.more) partOf(body, 'more').remove();
  return [body];
}

/** Hubs by their distance, nearest first. */
export function presentNear(outcome: NearOutcome, instant: Date): Presented {
  const { label, basis, from, hubs, more } = outcome;
  const metres = hubs[0]?.metres ?? 0;
  const distance = distanceText(metres, 'municipality');
  const facts = hubs.map(({ hub, metres }) => ({
    hub,
    isRough: basis === 'hubs' || basis === 'municipality',
    metres: basis === 'hub' && metres === 0 ? undefined : metres,
  }));
  return {
    heading: wordOf(`near-${basis}`, { label }),
    status:
      wordOf(more ? 'nearest' : 'nearest-all', { count: hubs.length }) + wordOf(`basis-${basis}`),
    body: bodyOf(
      [{ name: '', hubs: facts }],
      metres > FAR ? wordOf('far', { distance }) : '',
      outcome,
      instant,
    ),
    hubs: hubs.map(({ hub }) => hub),
    from,
  };
}

/** Hubs without distances, in groups. */
export function presentGroups(outcome: GroupsOutcome, instant: Date): Presented {
  const { kind, label } = outcome;
  const hubs = outcome.groups.flatMap((group) => group.hubs);
  const groups = outcome.groups.map((group) => ({
    name: group.name,
    hubs: group.hubs.map((hub) => ({ hub })),
  }));
  return {
    heading: wordOf(kind, { label }),
    status: wordOf(`listed-${kind}`, { count: hubs.length }),
    body: bodyOf(groups, '', outcome, instant),
    hubs,
  };
}
