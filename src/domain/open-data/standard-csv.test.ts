import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { EDITIONS, type Edition } from './columns.ts';
import type { OpenDataHub } from './open-data-hubs.ts';
import { standardCsv } from './standard-csv.ts';

const hub: OpenDataHub = {
  id: '37201-mokomoko',
  name: '子育て“ほっと”ステーションもこもこ',
  kana: 'こそだてほっとすてーしょんもこもこ',
  status: 'open',
  type: 'general',
  prefecture: 'kagawa',
  municipality: '高松市',
  municipalityCode: '37201',
  postcode: '760-0043',
  address: '上之町二丁目9-23',
  building: 'マイシアター高松1階',
  location: {
    lat: 34.32106,
    lon: 134.04933,
    precision: 'building',
    source: '高松市オープンデータ',
  },
  phone: '087-868-2251',
  services: ['consultation', 'nursing-room', 'temporary-care'],
  ages: { from: 0, to: 3 },
  fee: { kind: 'free' },
  source: { name: '高松市オープンデータ', licence: 'CC BY 4.0', record: '1', imported: 'name=0' },
};

const read = (edition: Edition, hubs: OpenDataHub[]): Record<string, string>[] =>
  parse(standardCsv(edition, hubs), { bom: true, columns: true });

it('begins with the byte order mark and the columns of the standard, and ends lines as Excel does', () => {
  for (const [edition, columns] of Object.entries(EDITIONS)) {
    const [first] = standardCsv(edition as Edition, [hub]).split('\r\n');
    expect(first).toBe(`\uFEFF${columns.join(',')}`);
  }
});

it('writes what is known of a hub into the 53 columns, and the rest into the remarks', () => {
  const [row = {}] = read('53', [hub]);
  const filled = Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== ''));
  expect(filled).toEqual({
    全国地方公共団体コード: '372013',
    ID: '37201-mokomoko',
    地方公共団体名: '高松市',
    名称: '子育て“ほっと”ステーションもこもこ',
    名称_カナ: 'コソダテホットステーションモコモコ',
    種別: '一般型',
    所在地_全国地方公共団体コード: '372013',
    所在地_連結表記: '香川県高松市上之町二丁目9-23',
    所在地_都道府県: '香川県',
    所在地_市区町村: '高松市',
    '建物名等(方書)': 'マイシアター高松1階',
    緯度: '34.32106',
    経度: '134.04933',
    電話番号: '087-868-2251',
    郵便番号: '760-0043',
    受入年齢: '0歳から3歳まで',
    一時預かりの有無: '有',
    授乳室: '有',
    備考: '位置の出典：高松市オープンデータ\nあるもの・できること：子育ての相談\n利用料：無料\n出典：高松市オープンデータ\n出典の利用条件：CC BY 4.0\n出典の番号：1',
  });
});

it('has room in the remarks for what the 28 columns lack', () => {
  const [row] = read('28', [hub]);
  expect(row).toMatchObject({
    都道府県コード又は市区町村コード: '372013',
    NO: '37201-mokomoko',
    住所: '香川県高松市上之町二丁目9-23',
    一時預かりの有無: '有',
  });
  expect(row?.備考).toContain('郵便番号：760-0043');
  expect(row?.備考).toContain('あるもの・できること：子育ての相談、授乳室');
});

it('never says that a hub lacks what is only not known', () => {
  const { services, location, ...unknown } = hub;
  for (const edition of ['28', '53'] as const) {
    const [row = {}] = read(edition, [unknown]);
    expect(Object.values(row)).not.toContain('無');
    expect(row).toMatchObject({ 一時預かりの有無: '', 緯度: '', 利用可能曜日: '' });
  }
});

it('says how exact a point is that is not the building’s', () => {
  const [row] = read('28', [{ ...hub, location: { lat: 34.3, lon: 134, precision: 'town' } }]);
  expect(row?.備考).toContain('位置の正確さ：町・丁目の位置');
});

it('lists paused hubs with a word, and no closed ones', () => {
  const rows = read('53', [
    { ...hub, id: '37201-c', status: 'closed' },
    { ...hub, id: '37201-b', status: 'paused' },
    { ...hub, id: '01100-a', municipalityCode: '01100' },
  ]);
  expect(rows.map(({ ID }) => ID)).toEqual(['01100-a', '37201-b']);
  expect(rows[1]?.備考).toContain('いまの状態：休止中');
});

it('quotes a cell of several lines, which Excel would else take for rows', () => {
  for (const edition of ['28', '53'] as const) {
    const csv = standardCsv(edition, [hub]);
    expect(csv.replace(/"(?:[^"]|"")*"/g, '').split(/\r?\n/)).toHaveLength(3);
  }
});

it('lets no name run as a formula', () => {
  const [row] = read('28', [{ ...hub, name: '=HYPERLINK("https://evil.example")' }]);
  expect(row?.名称).toBe('\'=HYPERLINK("https://evil.example")');
});
