/** Longitude and latitude in degrees, or x and y of a drawing. */
export type Point = readonly [x: number, y: number];

/** The outline of one piece of land; the last point leads back to the first. */
export type Ring = readonly Point[];

/** Square units of its points. */
export function ringArea(ring: Ring): number {
  let [lastX, lastY] = ring.at(-1) ?? [0, 0];
  let twice = 0;
  for (const [x, y] of ring) {
    twice += lastX * y - x * lastY;
    [lastX, lastY] = [x, y];
  }
  return Math.abs(twice) / 2;
}
