import { expect, it } from 'vitest';
import type { Hub } from '../../schema/hub.ts';
import { finderHubOf } from './finder-hub-of.ts';

const HUB: Hub = {
  id: '14109-doroppu',
  name: 'どろっぷ',
  status: 'open',
  prefecture: 'kanagawa',
  municipality: '横浜市港北区',
  source: { name: '見本' },
};
const PLACE = { prefectureName: '神奈川県', place: { code: '14109', name: '横浜市港北区' } };
const CENTRE = { lat: 35.4437, lon: 139.638 };

it.each(['municipality', 'hubs', 'town'] as const)(
  'a hub without a point stands where its municipality is known to be by %s',
  (basis) => {
    const { point } = finderHubOf(HUB, PLACE, { ...CENTRE, basis });
    expect(point).toEqual({ ...CENTRE, precision: 'municipality' });
  },
);

it('has a point of its own where one is known, and none where nothing is', () => {
  const own = { lat: 35.5, lon: 139.6, precision: 'town' } as const;
  const placed = finderHubOf({ ...HUB, location: own }, PLACE, { ...CENTRE, basis: 'hubs' });
  expect(placed.point).toEqual(own);
  expect(finderHubOf(HUB, PLACE).point).toBeUndefined();
});

it('brings its week in words', () => {
  const openingHours = {
    weekly: [{ days: ['mon' as const], slots: [{ opens: '09:30', closes: '16:00' }] }],
  };
  expect(finderHubOf({ ...HUB, openingHours }, PLACE).week).toBe('月 09:30〜16:00');
  expect(finderHubOf(HUB, PLACE).week).toBeUndefined();
});
