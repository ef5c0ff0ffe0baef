import { beforeAll, describe, expect, it, test } from 'vitest';
import { makeFinderHubs } from '../../../bench/finder-hubs.ts';
import { makeRandom } from '../../../bench/random.ts';
import { metresBetween } from './distance.ts';
import { divideHubs } from './divide-hubs.ts';
import { FACETS, facetSet } from './facet-set.ts';
import type { FinderHub, Point } from './finder-hub.ts';
import { readLeaf, writeLeaf } from './leaf.ts';
import { readManifest, writeManifest, type Manifest } from './manifest.ts';
import { meetsWish } from './meets-wish.ts';
import { nearest, type Wish } from './nearest.ts';

const COUNT = 10;
const POINTS = 1000;

const hubs = makeFinderHubs(8300, 1);
let leaves: readonly (readonly FinderHub[])[];
let manifest: Manifest;

beforeAll(() => {
  const divided = divideHubs(hubs);
  leaves = divided.leaves.map((leaf) => readLeaf(JSON.parse(writeLeaf(leaf))));
  const text = writeManifest({ version: '0123abcd', ...divided.summary });
  manifest = readManifest(JSON.parse(text));
});

const readLeafOf = (number: number): Promise<readonly FinderHub[]> =>
  Promise.resolve(leaves[number] ?? []);
const nearestIds = async (from: Point, wish: Wish, count = COUNT): Promise<string[]> =>
  (await nearest({ ...wish, from, count, manifest, readLeaf: readLeafOf })).hubs.map(
    ({ hub }) => hub.id,
  );

/** Anywhere in and around Japan, on hubs, beside them, and on the other side of the earth. */
function somePoints(): Point[] {
  const random = makeRandom(7);
  const anywhere = (): Point => ({
    lat: 20 + random.next() * 28,
    lon: 120 + random.next() * 36,
  });
  return Array.from({ length: POINTS }, (_, turn) => {
    const { point = anywhere() } = random.pick(hubs);
    if (turn % 100 === 0) return { lat: random.next() * 180 - 90, lon: random.next() * 360 - 180 };
    if (turn % 10 === 0) return { lat: point.lat, lon: point.lon };
    if (turn % 3 === 0) return anywhere();
    return { lat: point.lat + random.next() - 0.5, lon: point.lon + random.next() - 0.5 };
  });
}

const WISHES: readonly (readonly [name: string, wish: Wish])[] = [
  ['nothing more', { facets: 0 }],
  ...FACETS.map((facet) => [facet, { facets: facetSet([facet]) }] as const),
  ['two facets', { facets: facetSet(['nursing-room', 'parking']) }],
  ['two rare facets', { facets: facetSet(['outreach', 'temporary-care']) }],
  ['open on a Friday (some points)', { facets: 0, today: '2026-11-20' }],
  ['open on a Sunday', { facets: 0, today: '2026-11-22' }],
  ['open on the third Saturday (some points)', { facets: 0, today: '2026-11-21' }],
  ['open on a holiday', { facets: 0, today: '2026-11-23' }],
  ['open on a 国民の休日 (some points)', { facets: 0, today: '2026-09-22' }],
  ['open on 1 January', { facets: 0, today: '2027-01-01' }],
  ['open in a month of exceptions (some points)', { facets: 0, today: '2027-02-14' }],
  ['open on a Sunday with parking', { facets: facetSet(['parking']), today: '2026-11-22' }],
];

describe('the ten nearest of 8,300 hubs from 1,000 points equal those of measuring all', () => {
  const points = somePoints();
  const measured = new Map<Point, Float64Array>();
  const distancesFrom = (from: Point): Float64Array => {
    const known =
      measured.get(from) ??
      Float64Array.from(hubs, ({ point }) => (point ? metresBetween(from, point) : Infinity));
    measured.set(from, known);
    return known;
  };

  /** Of the wanted hubs, in the order of their ids, the ten of the least distance. */
  function bruteForce(from: Point, wanted: readonly number[]): string[] {
    const distances = distancesFrom(from);
    const best: number[] = [];
    for (const place of wanted) {
      const metres = distances[place] ?? Infinity;
      if (metres === Infinity || metres >= (distances[best[COUNT - 1] ?? -1] ?? Infinity)) continue;
      const at = best.findIndex((other) => (distances[other] ?? 0) > metres);
      best.splice(at === -1 ? best.length : at, 0, place);
      best.length = Math.min(best.length, COUNT);
    }
    return best.map((place) => hubs[place]?.id ?? '');
  }

  const byId = hubs
    .map((hub, place) => ({ hub, place }))
    .sort((a, b) => (a.hub.id < b.hub.id ? -1 : 1));

  test.each(WISHES)(
    '%s',
    async (name, wish) => {
      const wanted = byId.filter(({ hub }) => meetsWish(hub, wish)).map(({ place }) => place);
      const wrong: Point[] = [];
      for (const from of name.endsWith('(some points)') ? points.slice(0, 100) : points) {
        const found = await nearestIds(from, wish);
        if (found.join() !== bruteForce(from, wanted).join()) wrong.push(from);
      }
      expect(wrong).toEqual([]);
    },
    60_000,
  );
});

const TAKAMATSU = { lat: 34.3401, lon: 134.0434 };

it('a larger count goes on where a smaller one ended', async () => {
  const forty = await nearestIds(TAKAMATSU, { facets: 0 }, 40);
  expect(forty).toHaveLength(40);
  expect(forty.slice(0, COUNT)).toEqual(await nearestIds(TAKAMATSU, { facets: 0 }));
});

it('says where there is no more', async () => {
  const request = { from: TAKAMATSU, manifest, readLeaf: readLeafOf, facets: 0 };
  expect(await nearest({ ...request, count: COUNT })).toMatchObject({ more: true });
  const all = await nearest({ ...request, count: 9000 });
  expect(all.more).toBe(false);
  expect(all.hubs).toHaveLength(hubs.filter(({ point }) => point).length);
});

it('leaves without a match are not read', async () => {
  const read: number[] = [];
  const { hubs: found } = await nearest({
    from: TAKAMATSU,
    count: COUNT,
    facets: 0,
    today: '2027-01-01',
    manifest,
    readLeaf: (number) => {
      read.push(number);
      return readLeafOf(number);
    },
  });
  expect(found).toEqual([]);
  expect(read).toEqual([]);
});

it('asks for leaves that it needs anyway at once', async () => {
  let waiting = 0;
  let most = 0;
  await nearest({
    from: TAKAMATSU,
    count: COUNT,
    facets: facetSet(['outreach']),
    manifest,
    readLeaf: async (number) => {
      waiting += 1;
      most = Math.max(most, waiting);
      await Promise.resolve();
      waiting -= 1;
      return readLeafOf(number);
    },
  });
  expect(most).toBeGreaterThan(5);
});

it('passes on what reading a leaf throws', async () => {
  const readLeaf = (): Promise<never> => Promise.reject(new Error('offline'));
  await expect(
    nearest({ from: TAKAMATSU, count: COUNT, facets: 0, manifest, readLeaf }),
  ).rejects.toThrow('offline');
});

it('an empty site has no nearest hub', async () => {
  const { summary } = divideHubs([]);
  const empty = readManifest(JSON.parse(writeManifest({ version: '0', ...summary })));
  const found = await nearest({
    from: TAKAMATSU,
    count: COUNT,
    facets: facetSet(['parking']),
    manifest: empty,
    readLeaf: readLeafOf,
  });
  expect(found).toEqual({ hubs: [], more: false });
});
