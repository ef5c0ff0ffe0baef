import { areaHubs } from '../../domain/finder/area-hubs.ts';
import type { FinderHub, Point } from '../../domain/finder/finder-hub.ts';
import { meetsWish } from '../../domain/finder/meets-wish.ts';
import { nearest } from '../../domain/finder/nearest.ts';
import type { FinderReaders } from '../../domain/finder/readers.ts';
import { resolvePlace } from '../../domain/finder/resolve-place.ts';
import { unplacedHubs } from '../../domain/finder/unplaced-hubs.ts';
import { facetBits } from './controls.ts';
import { STEP } from './finder-query.ts';
import type { ListOutcome, Outcome, Relief } from './outcome.ts';

interface Request {
  /** The words of the box; not looked at when `here` is given. */
  readonly q: string;
  /** The device's position, when hubs near it are wanted. */
  readonly here?: Point | undefined;
  /** Values of HUB_FACETS, and `today`. */
  readonly facets: readonly string[];
  readonly count: number;
  /** Calendar date in Japan, `YYYY-MM-DD`. */
  readonly today: string;
  readonly readers: FinderReaders;
}

/** A place from which hubs can be looked for: from a point, or else by the area they lie in. */
type Start = Pick<ListOutcome, 'label' | 'company' | 'basis' | 'from'> & {
  readonly area?: string;
  /** Hubs that were asked for by name: they are listed whatever they have. */
  readonly asked?: readonly FinderHub[];
};

/**
 * What a query leads to.
 * @throws whatever the readers throw
 */
export async function findHubs(request: Request): Promise<Outcome> {
  const { q, here, readers } = request;
  if (here) return search({ label: '', from: here, basis: 'here' }, request);
  const place = await resolvePlace(q, readers);
  switch (place.kind) {
    case 'point':
      return search({ ...place, from: place.point, basis: place.point.basis }, request);
    case 'area':
      return search({ ...place, basis: place.area.length > 2 ? 'area' : 'prefecture' }, request);
    case 'hub': {
      const { label, hubs: asked } = place;
      const from = asked.length === 1 ? asked[0]?.point : undefined;
      return search({ label, from, asked, basis: from ? 'hub' : 'named' }, request);
    }
    default:
      return place;
  }
}

async function search(start: Start, request: Request): Promise<Outcome> {
  const { facets, readers } = request;
  const { label, area } = start;
  const outcome = await list(start, request);
  if (countOf(outcome) > 0) return outcome;
  const relieve = async (facet?: string): Promise<Relief> => {
    const others = facet ? facets.filter((other) => other !== facet) : [];
    const relieved = await list(start, { ...request, facets: others, count: STEP });
    return { facet, count: countOf(relieved), more: relieved.more };
  };
  const all = await relieve();
  if (all.count === 0) {
    const pages = area ? (await readers.prefecture(area.slice(0, 2))).pages : [];
    return { kind: 'unlisted', label, pages };
  }
  // One that would not help is not offered.
  const reliefs = (await Promise.all(facets.map(relieve))).filter(({ count }) => count > 0);
  return { kind: 'no-match', reliefs: reliefs.length > 0 ? reliefs : [all] };
}

const countOf = ({ groups, unplaced }: ListOutcome): number =>
  groups.reduce((sum, { hubs }) => sum + hubs.length, unplaced.length);

async function list(
  { area = '', asked = [], ...start }: Start,
  { facets, count, today, readers }: Request,
): Promise<ListOutcome> {
  const wish = {
    facets: facetBits(facets),
    today: facets.includes('today') ? today : undefined,
    count,
    readers,
  };
  const { from } = start;
  const unmet = asked.filter((hub) => !meetsWish(hub, wish));
  const common = { ...start, kind: 'list' as const, unplaced: [], unmet: unmet.length > 0 };
  if (!from) {
    return area
      ? { ...common, ...(await areaHubs({ ...wish, area })) }
      : { ...common, groups: [{ name: '', hubs: asked.map((hub) => ({ hub })) }], more: false };
  }
  const { hubs, more } = await nearest({
    ...wish,
    from,
    manifest: await readers.manifest(),
    readLeaf: (number) => readers.leaf(number),
  });
  // As good a guess as any of where the device is.
  const around = area || (hubs[0]?.hub.municipalityCode ?? '');
  const others = more
    ? { hubs: [], more }
    : await unplacedHubs({ ...wish, area: around, count: count - hubs.length });
  return {
    ...common,
    groups: [{ name: '', hubs: [...unmet.map((hub) => ({ hub, metres: 0 })), ...hubs] }],
    unplaced: others.hubs,
    more: others.more,
  };
}
