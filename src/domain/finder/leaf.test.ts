import { expect, it } from 'vitest';
import { makeFinderHubs } from '../../../bench/finder-hubs.ts';
import type { FinderHub } from './finder-hub.ts';
import { readLeaf, writeLeaf } from './leaf.ts';

const roundTrip = (hubs: readonly FinderHub[]): FinderHub[] =>
  readLeaf(JSON.parse(writeLeaf(hubs)));

const MOKOMOKO: FinderHub = {
  id: '37201-mokomoko',
  name: '子育て“ほっと”ステーションもこもこ',
  prefecture: '香川県',
  municipalityCode: '37201',
  municipality: '高松市',
  address: '上之町二丁目9-23 マイシアター高松1階',
  phone: '087-868-2251',
  status: 'open',
  type: 1,
  point: { lat: 34.32106, lon: 134.04933, precision: 'building' },
  hours: { weekly: [{ days: ['tue', 'sat'], slots: [{ opens: '10:00', closes: '12:00' }] }] },
  week: '火・土 10:00〜12:00',
  facets: 3,
};

it('reads what it wrote', () => {
  expect(roundTrip([MOKOMOKO])).toEqual([MOKOMOKO]);
});

it('hubs of which little is known stay so', () => {
  const bare: FinderHub = {
    id: '01100-tenten',
    name: '子育て拠点てんてん',
    prefecture: '北海道',
    municipalityCode: '01101',
    municipality: '札幌市中央区',
    address: '',
    phone: undefined,
    status: 'paused',
    type: 0,
    point: undefined,
    hours: undefined,
    facets: 0,
  };
  expect(roundTrip([bare, MOKOMOKO])).toEqual([bare, MOKOMOKO]);
  expect(roundTrip([bare])).toEqual([bare]);
});

it('keeps thousands of hubs of all kinds to the last digit', () => {
  const hubs = makeFinderHubs(2000, 9);
  expect(roundTrip(hubs)).toEqual(hubs);
});

it('hours and municipalities stand once', () => {
  const text = writeLeaf([MOKOMOKO, { ...MOKOMOKO, id: '37201-other' }]);
  expect(text.match(/高松市/g)).toHaveLength(1);
  expect(text.match(/weekly/g)).toHaveLength(1);
});
