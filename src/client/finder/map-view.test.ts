import { describe, expect, it } from 'vitest';
import type { Point } from '../../domain/finder/finder-hub.ts';
import { ZOOMS, cornerOf, fitView, pixelsPerKm, placeIn, type MapView } from './map-view.ts';

const TAKAMATSU = { lat: 34.3428, lon: 134.0466 };
const NAHA = { lat: 26.2124, lon: 127.6809 };
const SENDAI = { lat: 38.2682, lon: 140.8694 };
const WAKKANAI = { lat: 45.4157, lon: 141.6731 };
const PARIS = { lat: 48.8566, lon: 2.3522 };
const SIZE = { width: 640, height: 460, margin: 20 };
const PHONE = { width: 358, height: 286, margin: 26 };

function fitted(from: Point, points: readonly Point[], size = SIZE): MapView {
  const view = fitView(from, points, size);
  if (!view) throw new Error('no view');
  return view;
}

function isIn(view: MapView, point: Point): boolean {
  const [x, y] = placeIn(view, point);
  return x >= 0 && x <= view.width && y >= 0 && y <= view.height;
}

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
    const view = fitted(TAKAMATSU, points);
    const shows = (zoom: number): boolean =>
      points.every((point) => {
        const [x, y] = placeIn({ ...view, zoom }, point);
        return x >= 20 && x <= 620 && y >= 20 && y <= 440;
      });
    expect(shows(view.zoom)).toBe(true);
    expect(shows(view.zoom + 1)).toBe(false);
  });

  it('stays among the zooms that there are', () => {
    expect(fitted(TAKAMATSU, [TAKAMATSU]).zoom).toBeLessThanOrEqual(ZOOMS.most);
    expect(fitted(TAKAMATSU, [NAHA, WAKKANAI]).zoom).toBeGreaterThanOrEqual(ZOOMS.least);
  });

  it('shows all hubs with the start aside where they do not fit round it', () => {
    const view = fitted(NAHA, [TAKAMATSU], PHONE);
    expect([isIn(view, TAKAMATSU), isIn(view, NAHA)]).toEqual([true, true]);
    expect(isIn({ ...view, centre: NAHA }, TAKAMATSU)).toBe(false);
  });

  it('shows the hubs alone where the start is too far', () => {
    const view = fitted(PARIS, [TAKAMATSU, SENDAI], PHONE);
    expect([isIn(view, TAKAMATSU), isIn(view, SENDAI)]).toEqual([true, true]);
  });

  it('shows the first hubs of the list where not even these find room together', () => {
    const view = fitted(WAKKANAI, [WAKKANAI, SENDAI, NAHA], PHONE);
    expect([isIn(view, WAKKANAI), isIn(view, SENDAI)]).toEqual([true, true]);
    expect(isIn(view, NAHA)).toBe(false);
  });

  it('is none where there is no hub', () => {
    expect(fitView(TAKAMATSU, [], SIZE)).toBeUndefined();
  });
});
