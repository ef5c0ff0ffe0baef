import { boxOf } from '../domain/map/box.ts';
import { writeRings } from '../domain/map/outline-text.ts';
import type { Point, Ring } from '../domain/map/ring.ts';
import { outlineShapes } from './outline-shapes.ts';
import type { OutlineSource } from './outline-source.ts';

/** Pixels to a degree of latitude, and to one of longitude at 37°N. */
const SCALE = { x: 30.4, y: 38 };
/** The north-west corner of the map. */
const CORNER = { lon: 128.3, lat: 45.7 };
const SIZE = { width: 632, height: 610 };
/** Square degrees: a bend of 1.3 px, an island of 3 px. */
const COARSE = { bend: () => 0.0014, island: () => 0.008 };

/** The islands south of Yakushima stand in a frame of their own, up by the Sea of Japan. */
const INSET = { lon: 122.5, lat: 29.7, south: 29.3, east: 132 };
/** Beyond Hachijo: too far and too small to be seen. */
const isFar = (ring: Ring): boolean => {
  const { minX, maxY } = boxOf(ring);
  return minX > INSET.east && maxY < 30;
};

const place = (ring: Ring): Ring => {
  const corner = boxOf(ring).maxY < INSET.south ? INSET : CORNER;
  return ring.map(([lon, lat]): Point => [
    (lon - corner.lon) * SCALE.x,
    (corner.lat - lat) * SCALE.y,
  ]);
};

/** The map of Japan as SVG paths by the prefecture's code, in a drawing of `width` by `height`. */
export function drawJapan(source: OutlineSource): object {
  const paths = [...outlineShapes(source, COARSE)].map(([code, rings]) => [
    code,
    writeRings(rings.filter((ring) => !isFar(ring)).map(place), 1),
  ]);
  return { ...SIZE, paths: Object.fromEntries(paths) as Record<string, string> };
}
