import { expect, it } from 'vitest';
import { citation } from './citation.ts';
import { hubSources } from './hub-sources.ts';
import { latestDate } from './latest-date.ts';
import type { OpenDataHub } from './open-data-hubs.ts';
import { pointSources } from './point-sources.ts';

const hub = (facts: Partial<OpenDataHub>): OpenDataHub => ({
  id: '37201-mokomoko',
  name: '子育て“ほっと”ステーションもこもこ',
  status: 'open',
  prefecture: 'kagawa',
  municipality: '高松市',
  source: { name: '高松市オープンデータ', licence: 'CC BY 4.0' },
  ...facts,
});

it('counts the hubs of each source, and tells licences apart', () => {
  const hubs = [hub({}), hub({ source: { name: '会員の調べ' } }), hub({})];
  expect(hubSources(hubs)).toMatchObject([
    { name: '高松市オープンデータ', licence: 'CC BY 4.0', count: 2 },
    { name: '会員の調べ', licence: undefined, count: 1 },
  ]);
  expect(hubSources(hubs).map(citation)).toEqual([
    '出典：「高松市オープンデータ」（CC BY 4.0）を加工して作成',
    '出典：「会員の調べ」を加工して作成',
  ]);
});

it('names the sources of points that are not the hub’s own', () => {
  const point = { lat: 34.3, lon: 134, precision: 'town' as const };
  const hubs = [
    hub({ location: { ...point, source: 'Geolonia 住所データ' } }),
    hub({ location: { ...point, source: '高松市オープンデータ' } }),
    hub({ location: point }),
  ];
  expect(pointSources(hubs)).toEqual([{ name: 'Geolonia 住所データ', count: 1 }]);
});

it('gives the latest day that an entry tells, not today', () => {
  const hubs = [
    hub({ source: { name: '会員の調べ', date: '2026-02-20' } }),
    hub({ confirmed: '2026-08-13', updated: '2026-04-01' }),
  ];
  expect(latestDate(hubs)).toBe('2026-08-13');
  expect(latestDate([hub({})])).toBeUndefined();
});
