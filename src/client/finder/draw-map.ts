import type { FinderHub, Point } from '../../domain/finder/finder-hub.ts';
import type { Ring } from '../../domain/map/ring.ts';
import { scaleBar } from '../../domain/map/scale-bar.ts';
import { spreadApart } from '../../domain/map/spread-apart.ts';
import { TILE, cornerOf, pixelsPerKm, placeIn, type MapView } from './map-view.ts';

/** In pixels. */
const DOT = 13;

/** Tiles of 国土地理院, fetched when they are drawn. */
const tileUrl = (zoom: number, x: number, y: number): string =>
  `https://cyberjapandata.gsi.go.jp/xyz/pale/${String(zoom)}/${String(x)}/${String(y)}.png`;

function shape(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

const word = (text: string, attributes: Readonly<Record<string, string | number>>): SVGElement => {
  const element = shape('text', attributes);
  element.textContent = text;
  return element;
};

const round = (value: number): string => value.toFixed(1);

const landOf = (view: MapView, rings: readonly Ring[]): SVGElement =>
  shape('path', {
    class: 'land',
    d: rings
      .map((ring) => {
        const points = ring.map(([lon, lat]) => placeIn(view, { lat, lon }).map(round).join(' '));
        return `M${points.join('L')}z`;
      })
      .join(''),
  });

function tilesOf(view: MapView): SVGElement[] {
  const [left, top] = cornerOf(view);
  const tiles: SVGElement[] = [];
  for (let y = Math.floor(top / TILE); y * TILE < top + view.height; y += 1) {
    for (let x = Math.floor(left / TILE); x * TILE < left + view.width; x += 1) {
      tiles.push(
        shape('image', {
          href: tileUrl(view.zoom, x, y),
          x: x * TILE - left,
          y: y * TILE - top,
          width: TILE,
          height: TILE,
        }),
      );
    }
  }
  return tiles;
}

interface Dot {
  readonly number: number;
  readonly precision: string;
  /** Where the hub lies. */
  readonly place: readonly [x: number, y: number];
}

/** The hubs that lie in the view, with their numbers in the list. */
const dotsOf = (view: MapView, hubs: readonly FinderHub[]): Dot[] =>
  hubs.flatMap(({ point }, index) => {
    if (!point) return [];
    const place = placeIn(view, point);
    const [x, y] = place;
    const isIn = x >= 0 && x <= view.width && y >= 0 && y <= view.height;
    return isIn ? [{ number: index + 1, precision: point.precision, place }] : [];
  });

function marksOf(view: MapView, hubs: readonly FinderHub[]): SVGElement[] {
  const dots = dotsOf(view, hubs);
  const places = spreadApart(
    dots.map(({ place }) => place),
    2 * DOT + 2,
    view,
  );
  return dots.flatMap(({ number, precision, place }, index) => {
    const [x, y] = places[index] ?? place;
    const [placeX, placeY] = place;
    const dot = shape('g', { 'data-precision': precision });
    dot.append(
      shape('path', {
        class: 'leader',
        d: `M${round(placeX)} ${round(placeY)}L${round(x)} ${round(y)}`,
      }),
      shape('circle', { class: 'dot', cx: round(x), cy: round(y), r: DOT }),
      word(String(number), { x: round(x), y: round(y), dy: '0.35em', 'text-anchor': 'middle' }),
    );
    return [dot];
  });
}

/** A cross where the search began, on a lighter one that parts it from the dots. */
function startOf(view: MapView, from: Point | undefined): SVGElement[] {
  if (!from) return [];
  const [x, y] = placeIn(view, from);
  const d = `M${round(x - 9)} ${round(y)}h18m-9-9v18`;
  return [shape('path', { class: 'halo', d }), shape('path', { class: 'start', d })];
}

function scaleOf(view: MapView): SVGElement[] {
  const { text, length } = scaleBar({ width: view.width, unitsPerKm: pixelsPerKm(view) });
  const foot = view.height - 12;
  return [
    shape('path', { class: 'scale', d: `M12 ${String(foot - 5)}v5h${round(length)}v-5` }),
    word(text, { class: 'length', x: 16, y: foot - 8 }),
  ];
}

export interface Drawing {
  readonly view: MapView;
  readonly hubs: readonly FinderHub[];
  readonly from?: Point | undefined;
  /** Outlines of prefectures, longitude first; with tiles they are not drawn. */
  readonly land: readonly Ring[];
  readonly hasTiles: boolean;
}

/** The shapes of a map, the lowest first. Tiles are fetched from 国土地理院 once they are drawn. */
export const drawMap = ({ view, hubs, from, land, hasTiles }: Drawing): readonly SVGElement[] => [
  ...(hasTiles ? tilesOf(view) : [landOf(view, land)]),
  ...marksOf(view, hubs),
  ...startOf(view, from),
  ...scaleOf(view),
];
