import { municipalitiesOf, type Municipality } from './municipalities.ts';

/** The designated city that a ward belongs to: 横浜市 of 横浜市港北区. */
export function cityOf({ name, prefecture }: Municipality): Municipality | undefined {
  const [, city] = /^(.+市).+区$/.exec(name) ?? [];
  return municipalitiesOf(prefecture).find((place) => place.name === city);
}

/** The wards of a designated city, in the order of their codes. */
export const wardsOf = (city: Municipality): readonly Municipality[] =>
  municipalitiesOf(city.prefecture).filter((place) => cityOf(place) === city);
