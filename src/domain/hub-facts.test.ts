import { describe, expect, it } from 'vitest';
import type { Hub } from '../schema/hub.ts';
import {
  addressText,
  currentNotices,
  organisationFacts,
  paperFacts,
  routeUrl,
  sourceFacts,
  telUrl,
  visitFacts,
  type Fact,
} from './hub-facts.ts';

const bare: Hub = {
  id: '37201-mokomoko',
  name: '子育て“ほっと”ステーションもこもこ',
  status: 'open',
  prefecture: 'kagawa',
  municipality: '高松市',
  source: { name: '高松市オープンデータ' },
};
const hub: Hub = {
  ...bare,
  postcode: '760-0043',
  address: '上之町二丁目9-23',
  building: 'マイシアター高松1階',
  location: { lat: 34.32106, lon: 134.04933, precision: 'building' },
  phone: '087-868-2251',
};

const textOf = (facts: readonly Fact[], term: string): string | undefined =>
  facts.find((fact) => fact.term === term)?.text;
const UNKNOWN = 'わからない（拠点へお問い合わせください）';

it('says of a point that is not the building what it is, whose it is, and what the source adds', () => {
  const facts = sourceFacts({
    ...hub,
    location: { lat: 34.3, lon: 134, precision: 'town', source: '見本' },
    remarks: '定員：20名',
  });
  expect(textOf(facts, '地図上の位置')).toBe('町・丁目の位置（建物の位置ではありません）');
  expect(textOf(facts, '位置の出典')).toBe('見本');
  expect(textOf(facts, '出典の備考')).toBe('定員：20名');
});

it('puts on paper what is known, and says of hours and telephone when they are not', () => {
  expect(paperFacts(bare).map(({ term }) => term)).toEqual(['開所時間', '電話']);
  const known = paperFacts({
    ...hub,
    openingHours: {
      weekly: [{ days: ['mon', 'tue'], slots: [{ opens: '10:00', closes: '15:00' }] }],
      publicHolidays: 'closed',
    },
    reservation: { kind: 'not-needed' },
  });
  expect(textOf(known, '開所時間')).toBe('月・火 10:00〜15:00\n祝日：休み');
  expect(textOf(known, '予約')).toBe('予約不要');
});

describe('the address', () => {
  it('is one line, prefecture first', () => {
    expect(addressText(hub)).toBe('〒760-0043 香川県高松市上之町二丁目9-23 マイシアター高松1階');
  });

  it('ends with the municipality when no more is known, and the page says so', () => {
    expect(addressText(bare)).toBe('香川県高松市');
    expect(textOf(visitFacts(bare), '場所')).toBe('香川県高松市（くわしい住所はわからない）');
  });
});

describe('the way there', () => {
  const destinationOf = (place: Hub) =>
    new URL(routeUrl(place) ?? 'about:blank').searchParams.get('destination');

  it('leads to the point when that is the building’s', () => {
    expect(destinationOf(hub)).toBe('34.32106,134.04933');
  });

  it('leads to the address when the point is only the town’s', () => {
    const vague: Hub = { ...hub, location: { lat: 34.3, lon: 134, precision: 'town' } };
    expect(destinationOf(vague)).toBe(addressText(hub));
  });

  it('is not offered when neither is known: the town alone would lead astray', () => {
    expect(routeUrl(bare)).toBeUndefined();
    expect(
      routeUrl({ ...bare, location: { lat: 34.3, lon: 134, precision: 'municipality' } }),
    ).toBeUndefined();
  });
});

describe('what a visitor asks first', () => {
  it('is answered with the source’s facts', () => {
    const facts = visitFacts({
      ...hub,
      ages: { from: 0, to: 3, note: '保護者といっしょに' },
      fee: { kind: 'partly', note: '材料費' },
      reservation: { kind: 'not-needed' },
      services: ['nursing-room', 'parking'],
      languages: ['ja', 'ja-x-easy'],
      access: '高松駅から歩いて10分',
    });
    expect(facts.slice(1)).toEqual([
      { term: '行き方', text: '高松駅から歩いて10分' },
      { term: '電話', text: '087-868-2251', href: 'tel:0878682251' },
      { term: '対象', text: '0歳から3歳まで、保護者といっしょに' },
      { term: '利用料', text: '一部有料（材料費）' },
      { term: '予約', text: '予約不要' },
      { term: 'あるもの・できること', text: '授乳室、駐車場' },
      { term: '使える言語', text: '日本語、やさしい日本語' },
    ]);
  });

  it('is answered with “unknown” where nothing is known, never with silence or a guess', () => {
    const facts = visitFacts(bare);
    for (const term of ['電話', '対象', '利用料', '予約', 'あるもの・できること']) {
      expect(textOf(facts, term)).toBe(UNKNOWN);
    }
    expect(facts.find(({ term }) => term === '電話')?.href).toBeUndefined();
    expect(facts.map(({ term }) => term)).not.toContain('行き方');
  });

  it.each([
    [{ from: 0 }, '0歳から'],
    [{ to: 3 }, '3歳まで'],
    [{ note: '妊娠中の方も' }, '妊娠中の方も'],
  ])('the ages %o read %s', (ages, text) => {
    expect(textOf(visitFacts({ ...bare, ages }), '対象')).toBe(text);
  });
});

it('a telephone link holds digits only', () => {
  expect(telUrl('0120-123-456')).toBe('tel:0120123456');
});

it('a notice is current up to its last day; one without an end stays', () => {
  const passed = { from: '2026-11-01', to: '2026-11-19', text: '工事のため休みます。' };
  const lastDay = { from: '2026-11-01', to: '2026-11-20', text: '駐車場が使えません。' };
  const coming = { from: '2026-12-01', to: '2026-12-05', text: '場所が変わります。' };
  const endless = { from: '2026-01-01', text: '入り口が変わりました。' };
  const notices = [passed, lastDay, coming, endless];
  expect(currentNotices(notices, '2026-11-20')).toEqual([lastDay, coming, endless]);
});

it('names who runs the hub and links its website and each of its SNS', () => {
  expect(organisationFacts(bare)).toEqual([]);
  const web = 'https://my-theater.net/mokomoko.html';
  const sns = { service: 'instagram', url: 'https://www.instagram.com/example/' } as const;
  expect(
    organisationFacts({
      ...hub,
      type: 'general',
      operator: '特定非営利活動法人わははネット',
      web,
      sns: [sns],
    }),
  ).toEqual([
    { term: '種別', text: '一般型' },
    { term: '運営', text: '特定非営利活動法人わははネット' },
    { term: 'ウェブサイト', text: web, href: web },
    { term: 'Instagram', text: sns.url, href: sns.url },
  ]);
});

it('says where the facts come from, when they were confirmed and how exact the point is', () => {
  const url = 'https://opendata.example.jp/';
  const source = { name: '高松市オープンデータ', url, licence: 'CC BY 4.0', date: '2026-08-01' };
  expect(sourceFacts({ ...hub, source, confirmed: '2026-09-03' })).toEqual([
    { term: '情報の出典', text: '高松市オープンデータ、2026年8月1日', href: url },
    { term: '利用条件', text: 'CC BY 4.0' },
    { term: '内容を確かめた日', text: '2026年9月3日' },
    { term: '地図上の位置', text: '建物の位置' },
  ]);
  expect(sourceFacts(bare)).toEqual([
    { term: '情報の出典', text: '高松市オープンデータ、日付はわからない' },
    { term: '内容を確かめた日', text: 'まだ確かめていません' },
    { term: '地図上の位置', text: 'わからない' },
  ]);
});
