import { PRECISIONS } from '../schema/vocabulary.ts';
import type { HubEntry } from './hub-entry.ts';

export type Location = NonNullable<HubEntry['location']>;

const isLatitude = (value: number | undefined): value is number =>
  value !== undefined && value >= 20 && value <= 46;
const isLongitude = (value: number | undefined): value is number =>
  value !== undefined && value >= 122 && value <= 154;

/** Decimal degrees, or degrees, minutes and seconds (34°19′15.8″, 北緯34度19分15秒). */
function coordinate(text: string): number | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  if (/^\d{2,3}(?:\.\d+)?$/.test(plain)) return Number(plain);
  const [, degrees, minutes, seconds] =
    /^(?:北緯|東経)?(\d{2,3})[°度](\d{1,2})[′'分](\d{1,2}(?:\.\d+)?)(?:[″"秒]|'')?$/.exec(plain) ??
    [];
  if (degrees === undefined || Number(minutes) >= 60 || Number(seconds) >= 60) return undefined;
  return Number((Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600).toFixed(6));
}

export interface LocationWords {
  readonly latitude: string;
  readonly longitude: string;
  /** Value or label of PRECISIONS; `''` for the building's. */
  readonly precision: string;
}

/**
 * A point that a source gives. The two columns may be confused: no latitude of Japan is a longitude.
 * @returns undefined when either number is missing, no coordinate, or not in Japan
 */
export function parseLocation(words: LocationWords, source: string): Location | undefined {
  const pair = [coordinate(words.latitude), coordinate(words.longitude)];
  const lat = pair.find(isLatitude);
  const lon = pair.find(isLongitude);
  if (lat === undefined || lon === undefined) return undefined;
  const precision = PRECISIONS.find(
    ({ value, label }) => value === words.precision || label === words.precision,
  );
  return { lat, lon, precision: precision?.value ?? 'building', source };
}
