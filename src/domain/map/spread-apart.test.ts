import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from './ring.ts';
import { spreadApart } from './spread-apart.ts';

const AREA = { width: 400, height: 300 };
const closest = (points: readonly Point[]): number =>
  Math.min(
    Infinity,
    ...points.flatMap((one, index) =>
      points.slice(index + 1).map((other) => Math.hypot(one[0] - other[0], one[1] - other[1])),
    ),
  );

describe('spreadApart', () => {
  it('leaves alone what is far enough apart', () => {
    const points: Point[] = [
      [50, 50],
      [90, 50],
    ];
    for (const [index, [x, y]] of spreadApart(points, 28, AREA).entries()) {
      expect(x).toBeCloseTo(points[index]?.[0] ?? NaN, 1);
      expect(y).toBeCloseTo(points[index]?.[1] ?? NaN, 1);
    }
  });

  it('parts hubs that stand on one spot, and keeps them round it', () => {
    const spread = spreadApart(
      Array.from({ length: 5 }, (): Point => [200, 150]),
      28,
      AREA,
    );
    expect(closest(spread)).toBeGreaterThan(27);
    for (const [x, y] of spread) expect(Math.hypot(x - 200, y - 150)).toBeLessThan(56);
  });

  it('keeps a page of forty readable and in the frame, wherever they lie', () => {
    const point = fc.tuple(
      fc.integer({ min: 40, max: 360 }),
      fc.integer({ min: 40, max: 260 }),
    ) as fc.Arbitrary<Point>;
    fc.assert(
      fc.property(fc.array(point, { maxLength: 40 }), (points) => {
        const spread = spreadApart(points, 28, AREA);
        expect(closest(spread)).toBeGreaterThan(20);
        for (const [x, y] of spread) {
          expect(x).toBeGreaterThanOrEqual(14);
          expect(x).toBeLessThanOrEqual(386);
          expect(y).toBeGreaterThanOrEqual(14);
          expect(y).toBeLessThanOrEqual(286);
        }
      }),
      { seed: 5, numRuns: 60 },
    );
  });
});
