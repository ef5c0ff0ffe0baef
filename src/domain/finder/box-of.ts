import type { Box } from './distance.ts';
import type { Point } from './finder-hub.ts';

/**
 * The smallest box around points.
 * @param points at least one
 */
export const boxOf = (points: readonly Point[]): Box =>
  points.reduce<Box>(
    (box, { lat, lon }) => ({
      south: Math.min(box.south, lat),
      west: Math.min(box.west, lon),
      north: Math.max(box.north, lat),
      east: Math.max(box.east, lon),
    }),
    { south: Infinity, west: Infinity, north: -Infinity, east: -Infinity },
  );
