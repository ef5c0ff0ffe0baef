import type { MapPoint } from './point-from-text.ts';

/** Side of a tile, in pixels. */
export const TILE = 256;

/** A place on the map of a zoom, in pixels from its top left corner. */
export interface Pixel {
  x: number;
  y: number;
}

const worldSize = (zoom: number): number => TILE * 2 ** zoom;

/** Web Mercator (EPSG:3857), which the tiles of 国土地理院 are in. */
export function pixelOf({ lat, lon }: MapPoint, zoom: number): Pixel {
  const sine = Math.sin((lat * Math.PI) / 180);
  return {
    x: ((lon + 180) / 360) * worldSize(zoom),
    y: (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * worldSize(zoom),
  };
}

export function pointOf({ x, y }: Pixel, zoom: number): MapPoint {
  const north = Math.PI - (2 * Math.PI * y) / worldSize(zoom);
  const round = (degrees: number): number => Number(degrees.toFixed(5));
  return {
    lat: round((180 / Math.PI) * Math.atan(Math.sinh(north))),
    lon: round((x / worldSize(zoom)) * 360 - 180),
  };
}

/** A tile and where its top left corner lies in the window. */
export interface PlacedTile extends Pixel {
  url: string;
}

/** The tiles of 国土地理院 (標準地図) that fill a window round its middle. */
export function tilesAround(
  middle: Pixel,
  zoom: number,
  size: { width: number; height: number },
): PlacedTile[] {
  const left = middle.x - size.width / 2;
  const top = middle.y - size.height / 2;
  const steps = (from: number, length: number): number[] => {
    const first = Math.floor(from / TILE);
    const last = Math.floor((from + length - 1) / TILE);
    return Array.from({ length: last - first + 1 }, (_, step) => first + step);
  };
  const last = 2 ** zoom - 1;
  return steps(top, size.height).flatMap((row) =>
    steps(left, size.width)
      .filter((column) => row >= 0 && row <= last && column >= 0 && column <= last)
      .map((column) => ({
        url: `https://cyberjapandata.gsi.go.jp/xyz/std/${zoom}/${column}/${row}.png`,
        x: column * TILE - left,
        y: row * TILE - top,
      })),
  );
}
