import { describe, expect, it } from 'vitest';
import { ZOOMS, cornerOf, fitView, pixelsPerKm, placeIn } from './map-view.ts';

const TAKAMATSU = { lat: 34.3428, lon: 134.0466 };
const SIZE = { width: 640, height: 460, margin: 20 };

describe('the view of a map', () => {
  it('puts its centre into the middle', () => {
    const view = { centre: TAKAMATSU, zoom: 12, width: 640, height: 460 };
    const [x, y] = placeIn(view, TAKAMATSU);
    expect(Math.abs(x - 320)).toBeLessThan(1);
    expect(Math.abs(y - 230)).toBeLessThan(1);
  });

  it('finds the tile that 国土地理院 has of a place', () => {
    const [x, y] = cornerOf({ centre: TAKAMATSU, zoom: 10, width: 0, height: 0 });
    // (1 − ln(tan φ + sec φ) / π) / 2 × 2¹⁰ = 407.88
    expect([Math.floor(x / 256), Math.floor(y / 256)]).toEqual([893, 407]);
  });

  it('has north above and east to the right', () => {
    const view = { centre: TAKAMATSU, zoom: 12, width: 640, height: 460 };
    const [x, y] = placeIn(view, { lat: TAKAMATSU.lat + 0.01, lon: TAKAMATSU.lon + 0.01 });
    expect(x).toBeGreaterThan(320);
    expect(y).toBeLessThan(230);
  });

  it('is true to scale where its centre lies', () => {
    const view = { centre: TAKAMATSU, zoom: 12, width: 640, height: 460 };
    const degree = (6371.0088 * Math.PI) / 180;
    const [, y] = placeIn(view, { ...TAKAMATSU, lat: TAKAMATSU.lat + 1 / degree });
    expect((230 - y) / pixelsPerKm(view)).toBeCloseTo(1, 1);
  });

  it('comes as close as shows every point', () => {
    const points = [TAKAMATSU, { lat: 34.4, lon: 134.2 }];
    const view = fitView(TAKAMATSU, points, SIZE);
    const shows = (zoom: number): boolean =>
      points.every((point) => {
        const [x, y] = placeIn({ ...view, zoom }, point);
        return x >= 20 && x <= 620 && y >= 20 && y <= 440;
      });
    expect(shows(view.zoom)).toBe(true);
    expect(shows(view.zoom + 1)).toBe(false);
  });

  it('stays among the zooms that there are', () => {
    expect(fitView(TAKAMATSU, [TAKAMATSU], SIZE).zoom).toBeLessThanOrEqual(ZOOMS.most);
    const far = [
      { lat: 24, lon: 123 },
      { lat: 45, lon: 145 },
    ];
    expect(fitView(TAKAMATSU, far, SIZE).zoom).toBe(ZOOMS.least);
  });
});
