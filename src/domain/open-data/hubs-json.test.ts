import { expect, it } from 'vitest';
import { hubsJson } from './hubs-json.ts';
import { JSON_FIELDS } from './json-fields.ts';
import type { OpenDataHub } from './open-data-hubs.ts';

const ABOUT = {
  title: '子育てひろばの一覧',
  publisher: 'NPO法人子育てひろば全国連絡協議会',
  page: 'https://hiroba.example/data/',
};

const hub: OpenDataHub = {
  id: '37201-mokomoko',
  name: '子育て“ほっと”ステーションもこもこ',
  status: 'open',
  prefecture: 'kagawa',
  municipality: '高松市',
  openingHours: {
    weekly: [{ days: ['mon'], slots: [{ opens: '10:00', closes: '15:00' }] }],
    publicHolidays: 'closed',
  },
  services: ['nursing-room'],
  source: { name: '高松市オープンデータ', record: '1', imported: 'name=0f', date: '2026-08-01' },
};

const read = (hubs: OpenDataHub[]) =>
  JSON.parse(hubsJson(hubs, ABOUT)) as Record<string, unknown> & {
    hubs: Record<string, unknown>[];
  };

it('tells what it is, of when, of whom, and where from', () => {
  expect(read([hub, { ...hub, id: '37201-z', status: 'closed' }])).toMatchObject({
    ...ABOUT,
    date: '2026-08-01',
    count: 1,
    sources: [{ name: '高松市オープンデータ', count: 1 }],
  });
});

it('gives a hub with its hours in three forms, and nothing that only our import needs', () => {
  const [first] = read([hub]).hubs;
  expect(first).toMatchObject({
    page: 'https://hiroba.example/hubs/37201-mokomoko/',
    municipality: { code: '37201', name: '高松市' },
    services: [{ value: 'nursing-room', label: '授乳室' }],
    openingHours: { structure: hub.openingHours, osm: expect.any(String) as string },
    source: { name: '高松市オープンデータ', record: '1', date: '2026-08-01' },
  });
  expect(first?.source).not.toHaveProperty('imported');
  expect(first).not.toHaveProperty('phone');
});

it('explains every key', () => {
  const everything: Required<OpenDataHub> = {
    ...hub,
    kana: 'もこもこ',
    type: 'general',
    operator: '団体',
    municipalityCode: '37201',
    postcode: '760-0043',
    address: '上之町',
    building: '1階',
    location: { lat: 34, lon: 134, precision: 'town' },
    phone: '087-868-2251',
    web: 'https://hiroba.example/',
    sns: [],
    openingHours: {},
    notices: [],
    services: [],
    ages: {},
    fee: { kind: 'free' },
    reservation: { kind: 'needed' },
    access: '駅から3分',
    firstVisit: 'どうぞ',
    languages: [],
    programmes: [],
    remarks: '定員10組',
    confirmed: '2026-08-01',
    updated: '2026-08-01',
    aliases: [],
  };
  const keys = Object.keys(read([everything]).hubs[0] ?? {});
  expect(keys).toEqual(Object.keys(JSON_FIELDS));
});
