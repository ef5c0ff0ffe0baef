import type { Point } from './ring.ts';

const ROUNDS = 120;
/** Radians that fall nowhere twice: points on one spot set out in different directions. */
const GOLDEN_ANGLE = 2.399963;

/**
 * Moves marks apart until none covers another, each as little as need be. The same points always
 * give the same places.
 * @param distance that two marks keep, as far as there is room
 * @param area in which they stay
 */
export function spreadApart(
  points: readonly Point[],
  distance: number,
  area: { width: number; height: number },
): Point[] {
  const places = points.map(([x, y], index): [number, number] => [
    x + Math.cos(index * GOLDEN_ANGLE) * 0.01,
    y + Math.sin(index * GOLDEN_ANGLE) * 0.01,
  ]);
  const margin = distance / 2;
  const clamp = (value: number, most: number): number =>
    Math.min(most - margin, Math.max(margin, value));
  for (let round = 0; round < ROUNDS; round += 1) {
    let hasMoved = false;
    for (const [index, one] of places.entries()) {
      for (const other of places.slice(index + 1)) {
        const [dx, dy] = [other[0] - one[0], other[1] - one[1]];
        const apart = Math.hypot(dx, dy);
        if (apart >= distance - 0.01) continue;
        hasMoved = true;
        const push = (distance - apart) / 2 / apart;
        one[0] -= dx * push;
        one[1] -= dy * push;
        other[0] += dx * push;
        other[1] += dy * push;
      }
    }
    for (const place of places) {
      place[0] = clamp(place[0], area.width);
      place[1] = clamp(place[1], area.height);
    }
    if (!hasMoved) break;
  }
  return places;
}
