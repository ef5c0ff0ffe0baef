import type { Municipality } from '../domain/municipalities.ts';
import { withoutDistrict } from './without-names.ts';

/**
 * Whether an address means the municipality that it begins with: a town of the city beside may be
 * called like another one (福山市 + 府中町).
 * @param isWhole whether the prefecture stands before it
 */
export const isSurelyMunicipality = (own: Municipality, text: string, isWhole: boolean): boolean =>
  isWhole || /市(?:.+区)?$/.test(own.name) || withoutDistrict(text) !== text;
