import type { Municipality } from '../domain/municipalities.ts';
import type { AddressContext } from './address-context.ts';
import { findMunicipalities } from './find-municipalities.ts';
import { isSurelyMunicipality } from './is-surely-municipality.ts';
import { isWithin } from './is-within.ts';
import { municipalitiesAtStart } from './municipality-at-start.ts';
import { wardsAtStart } from './wards-at-start.ts';

/**
 * The municipality of an address, or those that it may be.
 * @param local the address without prefecture
 * @param isWhole whether the prefecture stood before it
 */
export function chooseMunicipality(
  local: string,
  isWhole: boolean,
  { prefecture, beside, isAssumed }: AddressContext,
): readonly Municipality[] {
  const own = findMunicipalities(local, prefecture);
  const [context] = beside;
  if (!context || beside.length > 1) {
    const both = own.filter((each) => beside.some((other) => isWithin(each, other)));
    return both.length > 0 ? both : own.length > 0 ? own : beside;
  }
  const inside = own.filter((each) => isWithin(each, context));
  if (inside.length > 0) return inside;
  const joined = municipalitiesAtStart(context.name + local, context.prefecture);
  if (joined.some((each) => each.name.length > context.name.length)) return joined;
  const city = own.filter((each) => isWithin(context, each));
  if (city.length > 0) return [context];
  // A ward that the caller's city does not have; of a city that the row names, it is a town.
  if (wardsAtStart(local, prefecture).length > 0) return isAssumed || isWhole ? own : [context];
  const surely = own.filter((each) => isSurelyMunicipality(each, local, isWhole));
  return surely.length > 0 ? surely : [context];
}
