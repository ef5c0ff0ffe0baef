import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { beforeAll, expect, it } from 'vitest';
import { metresBetween } from '../domain/finder/distance.ts';
import { municipalityByCode } from '../domain/municipalities.ts';
import { getCityPoints } from './places-city-points.ts';

const REFERENCE = '../shared/data/municipalities/localgovjp.csv';

// Nineteen megabytes of names are read once.
beforeAll(() => {
  getCityPoints();
}, 60_000);

it.each([
  ['高松市', '37201', { lat: 34.3428, lon: 134.0465 }],
  ['札幌市', '01100', { lat: 43.0621, lon: 141.3544 }],
  ['港区', '13103', { lat: 35.6581, lon: 139.7515 }],
])('%s is where its city hall is', (_, code, hall) => {
  const point = getCityPoints().get(code);
  expect(point && metresBetween(point, hall)).toBeLessThan(3000);
});

it.each([
  ['那珂市, whose name a place of Tsuchiura has', '08226', { lat: 36.4575, lon: 140.4867 }],
  ['標津町, read as 士別市 is', '01693', { lat: 43.6613, lon: 145.1313 }],
])('%s, is where its town hall is', (_, code, hall) => {
  const point = getCityPoints().get(code);
  expect(point && metresBetween(point, hall)).toBeLessThan(5000);
});

it.each([
  ['幕別町, whose name a place of Wakkanai has', '01643'],
  ['利島村, whose reading is that of 豊島区', '13362'],
  ['河合町, whose name a place of another district has', '29427'],
])('%s, is not placed wrongly', (_, code) => {
  expect(getCityPoints().get(code)).toBeUndefined();
});

it('places more than half of the municipalities', () => {
  expect(getCityPoints().size).toBeGreaterThan(1100);
});

it.skipIf(!existsSync(REFERENCE))('no point is further than 30 km from the town hall', () => {
  const rows: Record<string, string>[] = parse(readFileSync(REFERENCE, 'utf8'), {
    bom: true,
    columns: true,
    relax_column_count: true,
    relax_quotes: true,
  });
  const distances = rows.flatMap(({ lgcode = '', lat, lng }) => {
    const place = municipalityByCode(lgcode.slice(0, 5));
    const point = place && getCityPoints().get(place.code);
    return point
      ? [
          {
            name: place.name,
            km: metresBetween(point, { lat: Number(lat), lon: Number(lng) }) / 1000,
          },
        ]
      : [];
  });
  expect(distances.length).toBeGreaterThan(1000);
  expect(distances.filter(({ km }) => km > 30)).toEqual([]);
  const middle = distances.sort((a, b) => a.km - b.km)[Math.floor(distances.length / 2)];
  expect(middle?.km).toBeLessThan(1.5);
});
