import { areaHubs } from '../../domain/finder/area-hubs.ts';
import { facetSet, isFacet } from '../../domain/finder/facet-set.ts';
import type { Point } from '../../domain/finder/finder-hub.ts';
import { nearest } from '../../domain/finder/nearest.ts';
import type { FinderReaders } from '../../domain/finder/readers.ts';
import { resolvePlace } from '../../domain/finder/resolve-place.ts';
import { STEP } from './finder-query.ts';
import type { GroupsOutcome, NearOutcome, Outcome } from './outcome.ts';

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

/** A place from which hubs can be looked for: from a point, or by the area they lie in. */
type Start =
  | Pick<NearOutcome, 'label' | 'company' | 'basis' | 'from'>
  | (Pick<GroupsOutcome, 'label' | 'company'> & { area: string });

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
      return search({ ...place, from: place.point }, request);
    case 'area':
      return search(place, request);
    case 'hub': {
      const { label, hubs } = place;
      const from = hubs.length === 1 && hubs[0]?.point;
      return from
        ? search({ label, from, basis: 'hub' }, request)
        : { kind: 'named', label, groups: [{ name: '', hubs }], more: false };
    }
    default:
      return place;
  }
}

async function search(start: Start, request: Request): Promise<Outcome> {
  const { facets } = request;
  const outcome = await list(start, request);
  if (hubsOf(outcome).length > 0 || facets.length === 0) return outcome;
  const reliefs = facets.map(async (facet) => {
    const others = facets.filter((other) => other !== facet);
    const relieved = await list(start, { ...request, facets: others, count: STEP });
    return { facet, count: hubsOf(relieved).length, more: relieved.more };
  });
  return { kind: 'no-match', reliefs: await Promise.all(reliefs) };
}

const hubsOf = (outcome: NearOutcome | GroupsOutcome): readonly unknown[] =>
  outcome.kind === 'near' ? outcome.hubs : outcome.groups.flatMap(({ hubs }) => hubs);

async function list(
  start: Start,
  { facets, count, today, readers }: Request,
): Promise<NearOutcome | GroupsOutcome> {
  const { label, company } = start;
  const wish = {
    facets: facetSet(facets.filter(isFacet)),
    today: facets.includes('today') ? today : undefined,
    count,
  };
  if (!('from' in start)) {
    const found = await areaHubs({ ...wish, area: start.area, readers });
    return { kind: 'area', label, company, ...found };
  }
  const { from, basis } = start;
  const { hubs, more } = await nearest({
    ...wish,
    from,
    manifest: await readers.manifest(),
    readLeaf: (number) => readers.leaf(number),
  });
  return { kind: 'near', label, company, basis, from, hubs, more };
}
