import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf } from './box-of.ts';
import { metresBetween, metresToBox } from './distance.ts';

const TOKYO_STATION = { lat: 35.681236, lon: 139.767125 };
const OSAKA_STATION = { lat: 34.702485, lon: 135.495951 };

const anywhere = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});
const inJapan = fc.record({
  lat: fc.double({ min: 20, max: 46, noNaN: true }),
  lon: fc.double({ min: 122, max: 154, noNaN: true }),
});

describe('metres between two points', () => {
  it('are those of the sphere: Tokyo to Osaka is 403 km', () => {
    expect(metresBetween(TOKYO_STATION, OSAKA_STATION) / 1000).toBeCloseTo(403, 0);
  });

  it('a degree of latitude is 111,195 m everywhere', () => {
    expect(metresBetween({ lat: 34, lon: 134 }, { lat: 35, lon: 134 })).toBeCloseTo(111_195, 0);
  });

  it('are the same both ways, and none to the point itself', () => {
    fc.assert(
      fc.property(anywhere, anywhere, (a, b) => {
        expect(metresBetween(a, b)).toBeCloseTo(metresBetween(b, a), 6);
        expect(metresBetween(a, a)).toBe(0);
      }),
    );
  });

  it('reach the other side of the earth', () => {
    const other = { lat: -TOKYO_STATION.lat, lon: TOKYO_STATION.lon - 180 };
    expect(metresBetween(TOKYO_STATION, other) / 1000).toBeCloseTo(20_015, 0);
  });
});

describe('metres to a box', () => {
  it('never pass those to a point in it, from wherever on earth', () => {
    fc.assert(
      fc.property(anywhere, fc.array(inJapan, { minLength: 1, maxLength: 6 }), (from, points) => {
        const nearest = Math.min(...points.map((point) => metresBetween(from, point)));
        expect(metresToBox(from, boxOf(points))).toBeLessThanOrEqual(nearest);
      }),
      { numRuns: 3000 },
    );
  });

  it('are exact where the nearest point lies on the edge', () => {
    const box = boxOf([TOKYO_STATION]);
    expect(metresToBox(OSAKA_STATION, box)).toBeCloseTo(
      metresBetween(OSAKA_STATION, TOKYO_STATION),
      1,
    );
  });

  it('are none inside', () => {
    const box = { south: 34, west: 135, north: 36, east: 140 };
    expect(metresToBox(TOKYO_STATION, box)).toBeLessThanOrEqual(0);
  });
});
