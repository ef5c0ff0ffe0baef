import { describe, expect, it } from 'vitest';
import { metresBetween } from '../finder/distance.ts';
import { mapFrame } from './map-frame.ts';
import { scaleBar } from './scale-bar.ts';

const OPTIONS = { width: 400, heights: [200, 400], margin: 20 } as const;
const TAKAMATSU = { minX: 133.96, minY: 34.25, maxX: 134.16, maxY: 34.36 };

describe('mapFrame', () => {
  it('is true to scale in every direction', () => {
    const { project, unitsPerKm } = mapFrame(TAKAMATSU, OPTIONS);
    const [west, south] = [133.98, 34.26];
    for (const [lon, lat] of [
      [134.14, 34.26],
      [133.98, 34.35],
      [134.1, 34.3],
    ] as const) {
      const [ax, ay] = project([west, south]);
      const [bx, by] = project([lon, lat]);
      const km = metresBetween({ lon: west, lat: south }, { lon, lat }) / 1000;
      expect(Math.hypot(bx - ax, by - ay) / unitsPerKm / km).toBeCloseTo(1, 2);
    }
  });

  it('shows the whole box inside of its margin, north up', () => {
    const { project, height } = mapFrame(TAKAMATSU, OPTIONS);
    const [left, top] = project([TAKAMATSU.minX, TAKAMATSU.maxY]);
    const [right, bottom] = project([TAKAMATSU.maxX, TAKAMATSU.minY]);
    expect(left).toBeCloseTo(20);
    expect(right).toBeCloseTo(380);
    expect(top).toBeGreaterThanOrEqual(20 - 1e-9);
    expect(bottom).toBeLessThanOrEqual(height - 20 + 1e-9);
  });

  it('does not fill the map with a single spot', () => {
    const spot = { minX: 134, minY: 34, maxX: 134, maxY: 34 };
    const { unitsPerKm, height } = mapFrame(spot, { ...OPTIONS, leastKm: 1.5 });
    expect(unitsPerKm).toBeCloseTo(360 / 1.5);
    expect(height).toBe(200);
  });
});

describe('scaleBar', () => {
  it('is a round length of at most a third of the map', () => {
    expect(scaleBar({ width: 400, unitsPerKm: 20 })).toEqual({ text: '5 km', length: 100 });
    expect(scaleBar({ width: 400, unitsPerKm: 240 })).toEqual({ text: '500 m', length: 120 });
  });
});
