import type { Point, Ring } from './ring.ts';

/** Degrees; about 200 m. The source is no finer. */
export const OUTLINE_UNIT = 0.002;

/**
 * The format of the outlines' files, the syntax of an SVG path: `M10 20l3-4 5 6z` is a ring whose
 * first point stands whole and every other as the step from the one before.
 * @param unit what 1 stands for; points that fall together are written once
 */
export function writeRings(rings: readonly Ring[], unit: number): string {
  const pair = ([x, y]: Point): string => `${String(x)}${y < 0 ? '' : ' '}${String(y)}`;
  return rings
    .map((ring) => {
      let last: Point = [NaN, NaN];
      const steps: Point[] = [];
      for (const [x, y] of ring) {
        const point: Point = [Math.round(x / unit), Math.round(y / unit)];
        const step: Point = [point[0] - last[0], point[1] - last[1]];
        if (step[0] === 0 && step[1] === 0) continue;
        steps.push(steps.length === 0 ? point : step);
        last = point;
      }
      const [first, ...rest] = steps.map(pair);
      return `M${first ?? ''}l${rest.join(' ').replaceAll(' -', '-')}z`;
    })
    .join('');
}

/** Reads what {@link writeRings} has written. */
export const readRings = (text: string, unit: number): Ring[] =>
  text
    .split('z')
    .slice(0, -1)
    .map((ring) => {
      const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
      const points: Point[] = [];
      let [x, y] = [0, 0];
      for (let index = 0; index < numbers.length; index += 2) {
        x += numbers[index] ?? 0;
        y += numbers[index + 1] ?? 0;
        points.push([x * unit, y * unit]);
      }
      return points;
    });
