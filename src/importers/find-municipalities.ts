import type { Municipality } from '../domain/municipalities.ts';
import { liesInDistrict } from './lies-in-district.ts';
import { municipalitiesAtStart } from './municipality-at-start.ts';
import { wardsAtStart } from './wards-at-start.ts';
import { withoutDistrict } from './without-names.ts';

/** What a text begins with; a district before it must be its own. 中央区 alone may be any of many. */
export function findMunicipalities(
  text: string,
  prefecture: string | undefined,
): readonly Municipality[] {
  const wards = wardsAtStart(text, prefecture);
  if (wards.length > 0) return wards;
  const exact = municipalitiesAtStart(text, prefecture);
  const bare = withoutDistrict(text);
  if (exact.length > 0 || bare === text) return exact;
  const district = text.slice(0, text.length - bare.length).trim();
  return municipalitiesAtStart(bare, prefecture).filter((each) => liesInDistrict(each, district));
}
