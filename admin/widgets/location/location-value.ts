import type { MapPoint } from './point-from-text.ts';
import { isInJapan } from './point-from-text.ts';

/** Where a hub is, as the form holds it: a number may still be text. */
export interface LocationValue {
  lat?: number | string | undefined;
  lon?: number | string | undefined;
  precision?: string | undefined;
  source?: string | undefined;
}

/** A point and what to say of it, or only why there is none. */
export interface FoundPoint {
  location?: Required<Pick<LocationValue, 'lat' | 'lon' | 'precision'>>;
  word: string;
}

/** The point, once both numbers are there. */
export const pointOfValue = ({ lat, lon }: LocationValue): MapPoint | undefined =>
  typeof lat === 'number' && typeof lon === 'number' ? { lat, lon } : undefined;

/** The location at another point; whether it is still the building, only the editor knows. */
export const withPoint = (value: LocationValue, { lat, lon }: MapPoint): LocationValue =>
  'lat' in value || 'lon' in value ? { ...value, lat, lon } : { lat, lon, ...value };

/**
 * What an editor who has moved the point by hand has to think of: how exact it is was said of the
 * point before.
 */
export function precisionWords(
  { precision }: LocationValue,
  options: readonly { value: string; label: string }[],
): string {
  const labelOf = (value: string | undefined): string | undefined =>
    options.find((option) => option.value === value)?.label;
  if (precision === 'building') return '';
  const now = labelOf(precision);
  if (now === undefined) return '「位置の正確さ」を選んでください。';
  return `位置の正確さは「${now}」のままです。建物に合わせたときは、「${labelOf('building') ?? ''}」にしてください。`;
}

/** What is wrong with a location, in the editor's words. */
export function locationProblem(value: LocationValue = {}): string | undefined {
  const { lat, lon, precision, source } = value;
  const isEmpty = [lat, lon, precision, source].every((part) => part === undefined || part === '');
  if (isEmpty) return undefined;
  const point = pointOfValue(value);
  if (!point) return '緯度と経度を、どちらも数字で書いてください。例：34.32106 と 134.04933';
  if (!isInJapan(point)) return '日本の外を指しています。緯度と経度が逆でないか確かめてください。';
  return precision ? undefined : '「位置の正確さ」を選んでください。';
}
