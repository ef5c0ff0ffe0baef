import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRings, writeRings } from './outline-text.ts';
import type { Point } from './ring.ts';

const point = fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 }));
const ring = fc
  .uniqueArray(point, { minLength: 3, maxLength: 12, selector: String })
  .map((points): Point[] => points);

describe('writeRings and readRings', () => {
  it('write what an SVG path understands', () => {
    const rings = [
      [
        [10, 20],
        [13, 16],
        [8, 16],
      ],
    ] as const;
    expect(writeRings(rings, 1)).toBe('M10 20l3-4-5 0z');
  });

  it('give back every ring that they were given', () => {
    fc.assert(
      fc.property(fc.array(ring), (rings) => {
        expect(readRings(writeRings(rings, 1), 1)).toEqual(rings);
      }),
    );
  });

  it('keep to the unit, and write points that fall together once', () => {
    const rings = [
      [
        [1.004, 2],
        [1.006, 2.001],
        [1.5, 2],
        [1.2, 3.014],
      ],
    ] as const;
    expect(
      readRings(writeRings(rings, 0.01), 0.01)
        .flat()
        .map(([x, y]) => [Number(x.toFixed(2)), Number(y.toFixed(2))]),
    ).toEqual([
      [1, 2],
      [1.01, 2],
      [1.5, 2],
      [1.2, 3.01],
    ]);
  });
});
