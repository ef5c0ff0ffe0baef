import { expect, it } from 'vitest';
import { makeFinderHubs } from '../../../bench/finder-hubs.ts';
import type { Hub } from '../../schema/hub.ts';
import { metresBetween } from './distance.ts';
import { nearestHubs } from './nearest-hubs.ts';

const records = makeFinderHubs(3000, 6).map(({ id, point, status }) => ({
  hub: { id, location: point, status } as Hub,
}));

it('are the nearest by measuring all, the hub itself not among them', () => {
  for (const { hub } of records.slice(0, 100)) {
    const { location } = hub;
    if (!location) continue;
    const all = records
      .flatMap(({ hub: other }) =>
        other.location && other !== hub
          ? [{ id: other.id, metres: metresBetween(location, other.location) }]
          : [],
      )
      .sort((a, b) => a.metres - b.metres || (a.id < b.id ? -1 : 1));
    const found = nearestHubs(records, hub, 5).map(({ record, metres }) => ({
      id: record.hub.id,
      metres,
    }));
    expect(found).toEqual(all.slice(0, 5));
  }
});

it('hubs that are closed are nobody’s neighbours', () => {
  const own = { lat: 34.3, lon: 134, precision: 'building' as const };
  const hub = { id: 'a', location: own, status: 'open' } as Hub;
  const closed = { id: 'b', location: own, status: 'closed' } as Hub;
  expect(nearestHubs([{ hub }, { hub: closed }], hub, 3)).toEqual([]);
});

it('a hub without a point has no neighbours', () => {
  expect(nearestHubs(records, { id: 'x', status: 'open' } as Hub, 3)).toEqual([]);
});
