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

const middleOf = (points: readonly Point[]): Point => {
  const mean = (values: readonly number[]): number =>
    (Math.min(...values) + Math.max(...values)) / 2;
  return { lat: mean(points.map(({ lat }) => lat)), lon: mean(points.map(({ lon }) => lon)) };
};

interface MapSize {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

/** The closest view round a centre that shows all points, a margin aside, if any does. */
function viewRound(
  centre: Point,
  points: readonly Point[],
  { width, height, margin }: MapSize,
): MapView | undefined {
  for (let zoom: number = ZOOMS.most - 1; zoom >= ZOOMS.least; zoom -= 1) {
    const view = { centre, zoom, width, height };
    const isShown = points.every((point) => {
      const [x, y] = placeIn(view, point);
      return x >= margin && x <= width - margin && y >= margin && y <= height - margin;
    });
    if (isShown) return view;
  }
  return undefined;
}

/**
 * The closest view of the hubs of a list: with the start in its middle, else with the start
 * anywhere, else without it. Where not even the hubs find room, those farthest down the list are
 * left out: a map of the start alone would show nothing.
 * @param points in the order of the list
 * @returns nothing where there are no points
 */
export function fitView(
  from: Point | undefined,
  points: readonly Point[],
  size: MapSize,
): MapView | undefined {
  if (points.length === 0) return undefined;
  const all = from ? [from, ...points] : points;
  const round = (shown: readonly Point[], margin = size.margin): MapView | undefined =>
    viewRound(middleOf(shown), shown, { ...size, margin });
  let view = (from && viewRound(from, points, size)) ?? round(all) ?? round(points, 0);
  for (let count = points.length; !view && count > 0; count -= 1) {
    view = round(points.slice(0, count));
  }
  return view;
}
