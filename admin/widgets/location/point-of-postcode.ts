import { postcodeDigits } from '../../../src/domain/finder/resolve-postcode.ts';
import { findAddress, type ReadFinderFile } from '../postcode/find-address.ts';
import type { FoundPoint } from './location-value.ts';

/**
 * Where the town of a postcode lies, where the site's own finder knows it.
 * @throws what reading a file throws
 */
export async function pointOfPostcode(
  postcode: unknown,
  read: ReadFinderFile,
): Promise<FoundPoint> {
  const digits = typeof postcode === 'string' ? postcodeDigits(postcode) : undefined;
  if (digits?.length !== 7) return { word: '先に、郵便番号を7桁で書いてください。' };
  const places = await findAddress(digits, read);
  const point = places.find((place) => place.point)?.point;
  if (!point) return { word: 'この郵便番号の位置は、サイトの持っている情報ではわかりません。' };
  const { lat, lon, basis } = point;
  return {
    location: { lat, lon, precision: basis === 'town' ? 'town' : 'municipality' },
    word: '郵便番号の町の、だいたいの位置にしました。',
  };
}
