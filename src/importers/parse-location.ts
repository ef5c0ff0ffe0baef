import type { HubEntry } from './hub-entry.ts';

type Location = NonNullable<HubEntry['location']>;

const coordinate = (text: string): number | undefined =>
  /^\d{2,3}(?:\.\d+)?$/.test(text) ? Number(text) : undefined;

/**
 * A point that a source gives for the building.
 * @returns undefined when either number is missing, no decimal number, or not in Japan
 */
export function parseLocation(
  latitude: string,
  longitude: string,
  source: string,
): Location | undefined {
  const lat = coordinate(latitude.normalize('NFKC').trim());
  const lon = coordinate(longitude.normalize('NFKC').trim());
  if (lat === undefined || lon === undefined) return undefined;
  if (lat < 20 || lat > 46 || lon < 122 || lon > 154) return undefined;
  return { lat, lon, precision: 'building', source };
}
