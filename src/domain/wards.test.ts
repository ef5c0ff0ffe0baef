import { expect, it } from 'vitest';
import { PREFECTURES } from '../schema/vocabulary.ts';
import { findMunicipality, municipalitiesOf } from './municipalities.ts';
import { cityOf, wardsOf } from './wards.ts';

const place = (prefecture: string, name: string) => {
  const found = findMunicipality(prefecture, name);
  if (!found) throw new Error(name);
  return found;
};

it('a ward belongs to its city, and the city has its wards', () => {
  const yokohama = place('kanagawa', '横浜市');
  expect(cityOf(place('kanagawa', '横浜市港北区'))).toBe(yokohama);
  expect(wardsOf(yokohama)).toHaveLength(18);
  expect(wardsOf(yokohama)).toContain(place('kanagawa', '横浜市港北区'));
});

it.each([
  ['tokyo', '渋谷区'],
  ['mie', '四日市市'],
  ['chiba', '市川市'],
  ['kagawa', '高松市'],
])('%s %s stands alone', (prefecture, name) => {
  expect(cityOf(place(prefecture, name))).toBeUndefined();
  expect(wardsOf(place(prefecture, name))).toEqual([]);
});

it('every ward with a city in its name belongs to one', () => {
  const all = PREFECTURES.flatMap(({ value }) => municipalitiesOf(value));
  expect(all.filter((each) => cityOf(each)).length).toBe(
    all.filter(({ name }) => /市.*区$/.test(name)).length,
  );
});
