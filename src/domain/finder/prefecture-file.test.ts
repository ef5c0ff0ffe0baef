import { expect, it } from 'vitest';
import { readPrefecture, writePrefecture, type PrefecturePlaces } from './prefecture-file.ts';

const OKINAWA: PrefecturePlaces = {
  version: '0123abcd',
  neighbours: ['46'],
  municipalities: [
    { code: '47201', leaves: [], point: { lat: 26.212, lon: 127.681, basis: 'municipality' } },
    { code: '47301', leaves: [3], point: undefined },
  ],
  pages: [
    ['沖縄県のページ', '/hubs/okinawa/'],
    ['香川県のページ', '/hubs/kagawa/'],
  ],
};

const roundTrip = (places: PrefecturePlaces): PrefecturePlaces =>
  readPrefecture(JSON.parse(writePrefecture(places)));

it('reads what it wrote', () => {
  expect(roundTrip(OKINAWA)).toEqual(OKINAWA);
});

it('spends nothing on pages that nobody needs', () => {
  const places = { ...OKINAWA, pages: [] };
  expect(roundTrip(places)).toEqual(places);
  expect(Object.keys(JSON.parse(writePrefecture(places)) as object)).toEqual(['v', 'n', 'm']);
});
