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

/** The haversine of an angle in degrees. */
const haversine = (degrees: number): number => Math.sin((degrees * RADIAN) / 2) ** 2;
const cosine = (degrees: number): number => Math.cos(degrees * RADIAN);
const arc = (half: number): number => 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(half)));

/** Metres along the great circle on a sphere of the earth's mean radius (haversine). */
export const metresBetween = (a: Point, b: Point): number =>
  arc(haversine(b.lat - a.lat) + cosine(a.lat) * cosine(b.lat) * haversine(b.lon - a.lon));

/**
 * Metres that no point of the box is nearer than, below none inside it: as if the latitude and the meridian that are
 * nearest met where the parallels are shortest.
 */
export function metresToBox({ lat, lon }: Point, { south, west, north, east }: Box): number {
  const high = haversine(Math.max(south - lat, lat - north, 0));
  const isBetween = west <= lon && lon <= east;
  const wide = isBetween ? 0 : Math.min(haversine(west - lon), haversine(east - lon));
  const shortest = Math.min(cosine(south), cosine(north));
  return arc(high + cosine(lat) * shortest * wide) - SLACK;
}
