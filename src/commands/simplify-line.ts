import type { Point } from '../domain/map/ring.ts';

/** A degree of longitude is that much of a degree of latitude in the middle of Japan. */
const NARROWING = 0.8;

const triangle = (a: Point, b: Point, c: Point): number =>
  (Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) * NARROWING) / 2;

/**
 * Visvalingam and Whyatt: takes away, one by one, the point that with its neighbours spans the
 * smallest triangle. The ends stay, so that lines that meet go on meeting.
 * @param least square degrees; what spans less goes
 * @param keep points that are left at least
 */
export function simplifyLine(line: readonly Point[], least: number, keep: number): Point[] {
  const points = [...line];
  while (points.length > keep) {
    let smallest = least;
    let place = -1;
    for (let index = 1; index < points.length - 1; index += 1) {
      const [before, here, after] = points.slice(index - 1, index + 2);
      const area = before && here && after ? triangle(before, here, after) : Infinity;
      if (area < smallest) [smallest, place] = [area, index];
    }
    if (place < 0) break;
    points.splice(place, 1);
  }
  return points;
}
