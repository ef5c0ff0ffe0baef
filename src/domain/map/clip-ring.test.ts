import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf } from './box.ts';
import { clipRing } from './clip-ring.ts';
import { ringArea, type Point, type Ring } from './ring.ts';

const BOX = { minX: 0, minY: 0, maxX: 10, maxY: 10 };
const square = (from: number, to: number): Ring => [
  [from, from],
  [to, from],
  [to, to],
  [from, to],
];

describe('clipRing', () => {
  it('leaves alone what lies inside, and nothing of what lies outside', () => {
    expect(clipRing(square(2, 8), BOX)).toEqual(square(2, 8));
    expect(clipRing(square(12, 18), BOX)).toEqual([]);
  });

  it('keeps the part that lies inside', () => {
    expect(ringArea(clipRing(square(5, 15), BOX))).toBe(25);
    expect(ringArea(clipRing(square(-5, 15), BOX))).toBe(100);
  });

  it('never leaves a point outside of the box', () => {
    const point = fc.tuple(
      fc.integer({ min: -30, max: 40 }),
      fc.integer({ min: -30, max: 40 }),
    ) as fc.Arbitrary<Point>;
    fc.assert(
      fc.property(fc.array(point, { minLength: 3, maxLength: 9 }), (ring) => {
        const { minX, minY, maxX, maxY } = boxOf(clipRing(ring, BOX));
        expect(Math.min(minX, minY)).toBeGreaterThanOrEqual(-1e-9);
        expect(Math.max(maxX, maxY)).toBeLessThanOrEqual(10 + 1e-9);
      }),
    );
  });
});
