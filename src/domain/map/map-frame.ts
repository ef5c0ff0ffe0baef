import type { Box } from './box.ts';
import type { Point } from './ring.ts';

/** A part of the earth as a drawing, north up, its scale the same in both directions. */
export interface MapFrame {
  /** In units of the drawing. */
  readonly width: number;
  readonly height: number;
  readonly unitsPerKm: number;
  /** @param point longitude and latitude */
  readonly project: (point: Point) => Point;
}

interface FrameOptions {
  width: number;
  /** The least and the most. */
  heights: readonly [number, number];
  /** Room left free on every side. */
  margin: number;
  /** The least that the width stands for, so that a few houses do not fill the map. */
  leastKm?: number;
}

/** On a sphere of the earth's mean radius. */
const KM_PER_DEGREE = (6_371.0088 * Math.PI) / 180;

/**
 * The drawing that shows a box as large as it can: equirectangular, true to scale in the middle.
 * @param box in degrees
 */
export function mapFrame(box: Box, options: FrameOptions): MapFrame {
  const { width, heights, margin, leastKm = 0 } = options;
  const middle: Point = [(box.minX + box.maxX) / 2, (box.minY + box.maxY) / 2];
  const kmPerLon = KM_PER_DEGREE * Math.cos((middle[1] * Math.PI) / 180);
  const kmWide = Math.max((box.maxX - box.minX) * kmPerLon, leastKm);
  const kmHigh = (box.maxY - box.minY) * KM_PER_DEGREE;
  const unitsPerKm = Math.min(
    (width - 2 * margin) / kmWide,
    kmHigh > 0 ? (heights[1] - 2 * margin) / kmHigh : Infinity,
  );
  const height = Math.round(
    Math.min(heights[1], Math.max(heights[0], kmHigh * unitsPerKm + 2 * margin)),
  );
  return {
    width,
    height,
    unitsPerKm,
    project: ([lon, lat]) => [
      width / 2 + (lon - middle[0]) * kmPerLon * unitsPerKm,
      height / 2 - (lat - middle[1]) * KM_PER_DEGREE * unitsPerKm,
    ],
  };
}

/** Whether a point of the drawing lies in the frame. */
export const isInFrame = ({ width, height }: MapFrame, [x, y]: Point): boolean =>
  x >= 0 && x <= width && y >= 0 && y <= height;
