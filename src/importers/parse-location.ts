import { PRECISIONS } from '../schema/vocabulary.ts';
import type { HubEntry } from './hub-entry.ts';

export type Location = NonNullable<HubEntry['location']>;

const isLatitude = (value: number | undefined): value is number =>
  value !== undefined && value >= 20 && value <= 46;
const isLongitude = (value: number | undefined): value is number =>
  value !== undefined && value >= 122 && value <= 154;

/** 34 and 134 say no more than a prefecture, 34.3 and 134.0 no more than a town. */
const isCoarse = (words: readonly string[]): boolean =>
  words.every((each) => /^\d{2,3}(?:\.\d?)?$/.test(each.normalize('NFKC').replace(/\s/g, '')));

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
 * @returns undefined when either number is missing, no coordinate, not in Japan, or too coarse for
 * what it claims: a spreadsheet that shows no decimals may save none
 */
export function parseLocation(words: LocationWords, source: string): Location | undefined {
  const pair = [coordinate(words.latitude), coordinate(words.longitude)];
  const lat = pair.find(isLatitude);
  const lon = pair.find(isLongitude);
  if (lat === undefined || lon === undefined) return undefined;
  const claimed = PRECISIONS.find(
    ({ value, label }) => value === words.precision || label === words.precision,
  );
  const precision = claimed?.value ?? 'building';
  if (precision === 'building' && isCoarse([words.latitude, words.longitude])) return undefined;
  return { lat, lon, precision, source };
}
