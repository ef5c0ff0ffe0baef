import fc from 'fast-check';
import { municipalitiesOf } from '../src/domain/municipalities.ts';
import type { OpenDataHub } from '../src/domain/open-data/open-data-hubs.ts';
import {
  FEE_KINDS,
  HUB_STATUSES,
  HUB_TYPES,
  LANGUAGES,
  PRECISIONS,
  PREFECTURES,
  RESERVATION_KINDS,
  SERVICES,
  SNS_SERVICES,
  type Term,
} from '../src/schema/vocabulary.ts';
import { anyHours } from './any-hours.ts';

const PLACES = PREFECTURES.flatMap(({ value }) => municipalitiesOf(value));

/** With the signs that CSV, spreadsheets and our own lines of remarks are made of. */
const words = (signs: readonly string[]) =>
  fc
    .string({ unit: fc.constantFrom(...signs), minLength: 1, maxLength: 12 })
    .map((text) => text.trim())
    .filter((text) => text !== '');
const SIGNS = [
  '子',
  'ひ',
  'ヶ',
  '１',
  '2',
  'A',
  ' ',
  '　',
  ',',
  '"',
  "'",
  '=',
  '-',
  '：',
  '（',
  '）',
  '、',
];
const line = words(SIGNS);
const lines = words([...SIGNS, '\n', '\n出典：', '\n出典の備考：\n', '利用料：無料\n']);

const valueOf = <Value extends string>(terms: readonly Term<Value>[]) =>
  fc.constantFrom(...terms.map(({ value }) => value));
const valuesOf = <Value extends string>(terms: readonly Term<Value>[]) =>
  fc.uniqueArray(valueOf(terms), { minLength: 1, maxLength: 4 });
const kind = <Value extends string>(terms: readonly Term<Value>[]) =>
  fc.record({ kind: valueOf(terms), note: line }, { requiredKeys: ['kind'] });

const url = fc.webUrl({ validSchemes: ['https'], withQueryParameters: true });
const date = fc
  .integer({ min: 0, max: 4000 })
  .map((days) => new Date(Date.UTC(2024, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((each) => each.join(''));

const facts = fc.record(
  {
    name: line,
    status: valueOf(HUB_STATUSES),
    source: fc.record(
      { name: line, url, licence: line, date, record: line },
      { requiredKeys: ['name'] },
    ),
    kana: words(['こ', 'そ', 'だ', 'て', 'ゔ', 'ー', ' ']),
    type: valueOf(HUB_TYPES),
    operator: line,
    postcode: fc.tuple(digits(3), digits(4)).map(([front, back]) => `${front}-${back}`),
    address: line,
    building: line,
    location: fc.record(
      {
        lat: fc.integer({ min: 20_000_000, max: 46_000_000 }).map((number) => number / 1e6),
        lon: fc.integer({ min: 122_000_000, max: 154_000_000 }).map((number) => number / 1e6),
        precision: valueOf(PRECISIONS),
        source: line,
      },
      { requiredKeys: ['lat', 'lon', 'precision'] },
    ),
    phone: fc.tuple(digits(2), digits(4)).map(([front, back]) => `0${front}-${back}-${back}`),
    web: url,
    sns: fc.array(fc.record({ service: valueOf(SNS_SERVICES), url }), {
      minLength: 1,
      maxLength: 2,
    }),
    openingHours: anyHours,
    services: valuesOf(SERVICES),
    ages: fc
      .record(
        { from: fc.integer({ min: 0, max: 18 }), to: fc.integer({ min: 0, max: 18 }), note: line },
        { requiredKeys: [] },
      )
      .filter((ages) => Object.keys(ages).length > 0),
    fee: kind(FEE_KINDS),
    reservation: kind(RESERVATION_KINDS),
    languages: valuesOf(LANGUAGES),
    access: lines,
    remarks: lines,
    confirmed: date,
    updated: date,
  },
  { requiredKeys: ['name', 'status', 'source'] },
);

/** A hub as the schema takes it, of any municipality, with anything that the open data's tables hold. */
export const anyHub: fc.Arbitrary<OpenDataHub> = fc
  .tuple(fc.constantFrom(...PLACES), digits(6), facts)
  .map(([{ code, name, prefecture }, number, rest]) => ({
    ...rest,
    id: `${code}-hub-${number}`,
    prefecture,
    municipality: name,
    municipalityCode: code,
  }));
