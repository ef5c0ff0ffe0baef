import type { Box } from './box.ts';
import type { Point, Ring } from './ring.ts';

interface Edge {
  isInside: (point: Point) => boolean;
  /** How far along from one point to the other the edge is crossed, from 0 to 1. */
  crossing: (from: Point, to: Point) => number;
}

const edgesOf = ({ minX, minY, maxX, maxY }: Box): readonly Edge[] => [
  { isInside: ([x]) => x >= minX, crossing: ([a], [b]) => (minX - a) / (b - a) },
  { isInside: ([x]) => x <= maxX, crossing: ([a], [b]) => (maxX - a) / (b - a) },
  { isInside: ([, y]) => y >= minY, crossing: ([, a], [, b]) => (minY - a) / (b - a) },
  { isInside: ([, y]) => y <= maxY, crossing: ([, a], [, b]) => (maxY - a) / (b - a) },
];

const between = (from: Point, to: Point, part: number): Point => [
  from[0] + (to[0] - from[0]) * part,
  from[1] + (to[1] - from[1]) * part,
];

/**
 * What of a ring lies in a box (Sutherland and Hodgman): one ring, which runs along the box's
 * edges where the land goes on outside.
 * @returns no points when nothing of it lies there
 */
export const clipRing = (ring: Ring, box: Box): Ring =>
  edgesOf(box).reduce<Ring>(
    (points, { isInside, crossing }) =>
      points.flatMap((point, index) => {
        const before = points.at(index - 1) ?? point;
        const entersOrLeaves = isInside(before) !== isInside(point);
        return [
          ...(entersOrLeaves ? [between(before, point, crossing(before, point))] : []),
          ...(isInside(point) ? [point] : []),
        ];
      }),
    ring,
  );
