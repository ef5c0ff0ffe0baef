import { describe, expect, it } from 'vitest';
import { municipalitiesOf } from '../domain/municipalities.ts';
import { PREFECTURES } from '../schema/vocabulary.ts';
import { getPostcodes, type Postcode } from './places-postcodes.ts';

const byPostcode = Map.groupBy(getPostcodes(), ({ postcode }) => postcode);
const placesOf = (postcode: string): Partial<Postcode>[] =>
  (byPostcode.get(postcode) ?? []).map(({ postcode: same, ...place }) => place);

describe('a postcode stands for', () => {
  it.each([
    [
      'a town',
      '7600017',
      [{ municipalityCode: '37201', town: '番町', kana: 'ばんちょう', company: false }],
    ],
    [
      'a whole municipality',
      '1000301',
      [{ municipalityCode: '13362', town: '', kana: '', company: false }],
    ],
    [
      'a floor of a tower',
      '1006001',
      [{ municipalityCode: '13101', town: '霞が関霞が関ビル', kana: '', company: false }],
    ],
    [
      'a city hall',
      '7608571',
      [{ municipalityCode: '37201', town: '番町', kana: '', company: true }],
    ],
    [
      'a ward of 2024',
      '4300804',
      [{ municipalityCode: '22138', town: '富吉町', kana: 'とみよしちょう', company: false }],
    ],
    ['nothing', '0000000', []],
  ])('%s: %s', (_, postcode, places) => {
    expect(placesOf(postcode)).toEqual(places);
  });

  it('several municipalities', () => {
    expect(placesOf('2580000').map(({ municipalityCode }) => municipalityCode)).toEqual([
      '14362',
      '14363',
      '14366',
    ]);
  });
});

it('there are all of Japan Post’s, and words that are no town are none', () => {
  expect(byPostcode.size).toBeGreaterThan(137_000);
  expect(getPostcodes().filter(({ town }) => /場合|一円$/.test(town))).toEqual([]);
});

it('nine of ten towns have a reading in hiragana', () => {
  const towns = getPostcodes().filter(({ town, company }) => town !== '' && !company);
  const read = towns.filter(({ kana }) => /^[ぁ-ゖー・〇一二三四五六七八九十\d-]+$/.test(kana));
  expect(read.length / towns.length).toBeGreaterThan(0.9);
});

it('every municipality has a postcode, but for cities with wards and six villages', () => {
  const having = new Set(getPostcodes().map(({ municipalityCode }) => municipalityCode));
  const places = PREFECTURES.flatMap(({ value }) => municipalitiesOf(value));
  const without = places.filter(
    ({ code, name }) =>
      !having.has(code) &&
      !places.some(
        (other) =>
          other.name.startsWith(name) && other.name.endsWith('区') && having.has(other.code),
      ),
  );
  expect(without.map(({ code }) => code)).toEqual([
    '01695',
    '01696',
    '01697',
    '01698',
    '01699',
    '01700',
  ]);
});
