import type { Point } from './ring.ts';

/** A rectangle along the axes. */
export interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/**
 * The smallest box round points.
 * @returns a box of nothing (infinite, inside out) when there are none: joined with another it
 * gives the other
 */
export function boxOf(points: Iterable<Point>): Box {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    minX = Math.min(minX, x);
    minY = Math.min(minY, y);
    maxX = Math.max(maxX, x);
    maxY = Math.max(maxY, y);
  }
  return { minX, minY, maxX, maxY };
}

/** The smallest box round two. */
export const joinBoxes = (one: Box, other: Box): Box => ({
  minX: Math.min(one.minX, other.minX),
  minY: Math.min(one.minY, other.minY),
  maxX: Math.max(one.maxX, other.maxX),
  maxY: Math.max(one.maxY, other.maxY),
});

/** How far apart two boxes lie, along the axis on which they lie further apart; 0 when they touch. */
export const gapBetween = (one: Box, other: Box): number =>
  Math.max(
    0,
    one.minX - other.maxX,
    other.minX - one.maxX,
    one.minY - other.maxY,
    other.minY - one.maxY,
  );
