import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { findMistakes } from './explain.ts';
import { hubSchema } from './hub.ts';
import { imagePath } from './index.ts';

const schema = hubSchema(imagePath);

/** A hub of which everything is known; the sample says so. */
const whole = {
  id: '37201-mihon',
  name: '見本のひろば',
  kana: 'みほんのひろば',
  status: 'open',
  type: 'general',
  operator: '特定非営利活動法人 見本',
  prefecture: 'kagawa',
  municipality: '高松市',
  municipalityCode: '37201',
  postcode: '760-0043',
  address: '上之町二丁目9-23',
  building: 'マイシアター高松1階',
  location: { lat: 34.32106, lon: 134.04933, precision: 'building', source: '見本' },
  phone: '087-868-2251',
  web: 'https://www.example.jp/',
  sns: [{ service: 'instagram', url: 'https://www.instagram.com/example/' }],
  openingHours: {
    weekly: [{ days: ['mon', 'tue'], slots: [{ opens: '10:00', closes: '12:00' }] }],
    unknownDays: ['sun'],
    nthWeekdays: [
      { nth: [3], day: 'sat', open: true, slots: [{ opens: '10:30', closes: '15:30' }] },
    ],
    publicHolidays: 'closed',
    exceptions: [{ from: '2026-08-13', to: '2026-08-15', open: false, reason: '館内整備' }],
    seasons: [{ from: '12-29', to: '01-03', open: false, reason: '年末年始' }],
    note: '月・火 10時から',
  },
  notices: [{ from: '2026-12-01', to: '2026-12-05', text: '5日は午後だけ開きます。' }],
  services: ['nursing-room', 'parking'],
  ages: { from: 0, to: 3, note: '妊娠中の方も' },
  fee: { kind: 'free' },
  reservation: { kind: 'not-needed' },
  access: '高松駅から歩いて10分',
  firstVisit: '受付で名前を書いてください。',
  languages: ['ja', 'ja-x-easy'],
  programmes: [{ stage: 'pregnancy', name: 'マタニティひろば' }],
  photos: [{ src: '../../media/room.jpg', alt: '親子が積み木で遊んでいる部屋の写真' }],
  source: {
    name: '見本',
    url: 'https://opendata.example.jp/',
    licence: 'CC BY 4.0',
    date: '2026-08-01',
  },
  confirmed: '2026-09-03',
} as const;
const required = ['id', 'name', 'prefecture', 'municipality', 'source'] as const;
const bare = Object.fromEntries(required.map((name) => [name, whole[name]]));

describe('a hub', () => {
  it('keeps every fact that is known of it', () => {
    expect(findMistakes(schema, whole)).toEqual([]);
    expect(schema.parse(whole)).toEqual(whole);
  });

  it.each(required)('must give its %s', (name) => {
    const { [name]: _, ...others } = bare;
    expect(findMistakes(schema, others)).toHaveLength(1);
  });

  it('need not give more, and is open until somebody says otherwise', () => {
    expect(schema.parse({ ...bare, source: { name: '見本' } })).toEqual({
      ...bare,
      source: { name: '見本' },
      status: 'open',
    });
    expect(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }).required).toEqual([
      ...required,
    ]);
  });

  it('names its source', () => {
    const { name: _, ...source } = whole.source;
    expect(findMistakes(schema, { ...whole, source })).toMatchObject([
      { field: '情報の出典 › 出典の名前' },
    ]);
  });

  it('keeps the zero of its municipality’s code that YAML takes away', () => {
    expect(schema.parse({ ...bare, municipalityCode: 1100 })).toMatchObject({
      municipalityCode: '01100',
    });
  });

  it.each([
    ['a point north of Japan', { location: { ...whole.location, lat: 134.04933 } }],
    ['a point west of Japan', { location: { ...whole.location, lon: 34.32106 } }],
    ['a point of unknown exactness', { location: { lat: 34.3, lon: 134 } }],
    ['a day twice', { openingHours: { weekly: [{ days: ['mon', 'mon'] }] } }],
    [
      'hours of no day',
      { openingHours: { weekly: [{ slots: whole.openingHours.weekly[0].slots }] } },
    ],
    ['a sixth week', { openingHours: { nthWeekdays: [{ nth: [6], day: 'sat', open: true }] } }],
    [
      'a yearly day that no year has',
      { openingHours: { seasons: [{ from: '13-01', to: '01-03', open: false }] } },
    ],
    ['a picture without words', { photos: [{ src: '../../media/room.jpg' }] }],
    ['a service that nobody defined', { services: ['パーキング'] }],
    ['a misspelt field of a group', { fee: { kind: 'free', nota: '材料費' } }],
  ])('is refused with %s', (_, change) => {
    expect(findMistakes(schema, { ...bare, ...change })).not.toEqual([]);
  });
});
