import type { Point } from '../../domain/finder/finder-hub.ts';
import type { Ring } from '../../domain/map/ring.ts';

/** Pixels of a tile's side; the whole world is one tile at zoom 0. */
export const TILE = 256;
/** What the map of the 国土地理院 has of Japan. */
export const ZOOMS = { least: 5, most: 17 } as const;
/** Metres round the equator on the sphere of web mercator. */
const EQUATOR = 40_075_016.7;

/** A part of the world in web mercator (EPSG:3857), in pixels at a zoom. */
export interface MapView {
  readonly centre: Point;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

const worldOf = ({ lat, lon }: Point, zoom: number): [x: number, y: number] => {
  const size = TILE * 2 ** zoom;
  const sine = Math.sin((lat * Math.PI) / 180);
  return [
    ((lon + 180) / 360) * size,
    (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * size,
  ];
};

/** The world's pixel at the view's upper corner, to whole pixels. */
export function cornerOf({ centre, zoom, width, height }: MapView): [x: number, y: number] {
  const [x, y] = worldOf(centre, zoom);
  return [Math.round(x - width / 2), Math.round(y - height / 2)];
}

/** Where a point lies in a view, in its pixels. */
export function placeIn(view: MapView, point: Point): [x: number, y: number] {
  const [x, y] = worldOf(point, view.zoom);
  const [left, top] = cornerOf(view);
  return [x - left, y - top];
}

/** Whether land lies in a view, or no farther from it than it is wide. */
export function isInView(view: MapView, land: readonly Ring[]): boolean {
  return land.some((ring) => {
    const places = ring.map(([lon, lat]) => placeIn(view, { lat, lon }));
    const reaches = (axis: 0 | 1, size: number): boolean => {
      const values = places.map((place) => place[axis]);
      return Math.min(...values) < 2 * size && Math.max(...values) > -size;
    };
    return reaches(0, view.width) && reaches(1, view.height);
  });
}

/** How many pixels a kilometre takes in the middle of a view. */
export const pixelsPerKm = ({ centre, zoom }: MapView): number =>
  (TILE * 2 ** zoom * 1000) / (EQUATOR * Math.cos((centre.lat * Math.PI) / 180));

const lonOf = (x: number, zoom: number): number => (x / (TILE * 2 ** zoom)) * 360 - 180;
const latOf = (y: number, zoom: number): number =>
  (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / (TILE * 2 ** zoom)))) * 180) / Math.PI;

/** The view so many pixels to the east and to the south. */
export function movedView(view: MapView, east: number, south: number): MapView {
  const [x, y] = worldOf(view.centre, view.zoom);
  const centre = { lat: latOf(y + south, view.zoom), lon: lonOf(x + east, view.zoom) };
  return { ...view, centre };
}

/** The closest view round a centre that shows all points, a margin aside. */
export function fitView(
  centre: Point,
  points: readonly Point[],
  { width, height, margin }: { width: number; height: number; margin: number },
): MapView {
  const shows = (zoom: number): boolean =>
    points.every((point) => {
      const [x, y] = placeIn({ centre, zoom, width, height }, point);
      return x >= margin && x <= width - margin && y >= margin && y <= height - margin;
    });
  let zoom: number = ZOOMS.most - 1;
  while (zoom > ZOOMS.least && !shows(zoom)) zoom -= 1;
  return { centre, zoom, width, height };
}
