import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TILE, pixelOf, pointOf, tilesAround } from './mercator.ts';

it('finds the tile of a place', () => {
  // The worked example of 国土地理院's own page: 日本経緯度原点 at zoom 15.
  const { x, y } = pixelOf({ lat: 35.658099, lon: 139.741358 }, 15);
  expect([Math.floor(x / TILE), Math.floor(y / TILE)]).toEqual([29_103, 12_905]);
});

it('comes back to the point', () => {
  const degrees = (min: number, max: number) =>
    fc.double({ min, max, noNaN: true }).map((value) => Number(value.toFixed(5)));
  fc.assert(
    fc.property(
      degrees(20, 46),
      degrees(122, 154),
      fc.integer({ min: 5, max: 18 }),
      (lat, lon, zoom) => {
        expect(pointOf(pixelOf({ lat, lon }, zoom), zoom)).toEqual({ lat, lon });
      },
    ),
  );
});

it('fills the window, and no more', () => {
  const middle = pixelOf({ lat: 34.32106, lon: 134.04933 }, 17);
  const tiles = tilesAround(middle, 17, { width: 300, height: 260 });
  expect(Math.min(...tiles.map(({ x }) => x))).toBeLessThanOrEqual(0);
  expect(Math.max(...tiles.map(({ x }) => x + TILE))).toBeGreaterThanOrEqual(300);
  for (const { x, y, url } of tiles) {
    expect(x > -TILE && x < 300 && y > -TILE && y < 260).toBe(true);
    expect(url).toMatch(/^https:\/\/cyberjapandata\.gsi\.go\.jp\/xyz\/std\/17\/\d+\/\d+\.png$/);
  }
});
