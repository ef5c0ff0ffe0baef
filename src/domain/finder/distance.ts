import type { Point } from './finder-hub.ts';

/** Latitudes and longitudes that hold all points of a leaf, in degrees. */
export interface Box {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** The earth's mean radius, in metres (IUGG). */
const RADIUS = 6_371_008.8;
const RADIAN = Math.PI / 180;
/** More than all rounding of the sums below, in metres. */
const SLACK = 0.01;

/** Metres along the great circle on a sphere of the earth's mean radius (haversine). */
export function metresBetween(a: Point, b: Point): number {
  const north = Math.sin(((b.lat - a.lat) * RADIAN) / 2);
  const east = Math.sin(((b.lon - a.lon) * RADIAN) / 2);
  const half = north ** 2 + Math.cos(a.lat * RADIAN) * Math.cos(b.lat * RADIAN) * east ** 2;
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(half)));
}

const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));

/**
 * Metres that no point of the box is nearer than: never more than the distance to its nearest
 * point, and less only by rounding.
 */
export function metresToBox(from: Point, { south, west, north, east }: Box): number {
  if (west <= from.lon && from.lon <= east) {
    const lat = clamp(from.lat, south, north);
    return Math.max(0, metresBetween(from, { lat, lon: from.lon }) - SLACK);
  }
  // The meridian that is nearer round the earth, and on it the latitude that is nearest: on the far
  // half of the earth that is one end or the other.
  const apart = (lon: number): number => Math.cos((lon - from.lon) * RADIAN);
  const lon = apart(west) > apart(east) ? west : east;
  const foot = Math.atan2(Math.sin(from.lat * RADIAN), Math.cos(from.lat * RADIAN) * apart(lon));
  const lats = apart(lon) > 0 ? [clamp(foot / RADIAN, south, north)] : [south, north];
  return Math.max(0, Math.min(...lats.map((lat) => metresBetween(from, { lat, lon }))) - SLACK);
}
