import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { comparable } from '../domain/finder/comparable.ts';
import type { Point } from '../domain/finder/finder-hub.ts';
import { findMunicipality } from '../domain/municipalities.ts';
import { PREFECTURES } from '../schema/vocabulary.ts';

/** Points of towns by their key, by the municipality's code. */
export type TownPoints = ReadonlyMap<string, ReadonlyMap<string, Point>>;

/** Where the address data of this clone lies, if it was fetched. */
const USUAL = '.addresses/towns.csv.gz';
const HEADER = '都道府県名,市区町村名,大字町丁目名,緯度,経度';

/** A town's name without 字 and 丁目: Japan Post's towns have neither. */
export const townKey = (town: string): string =>
  comparable(town)
    .replace(/^字/, '')
    .replace(/[一二三四五六七八九十]+丁目$/, '');

/** The middle of points, latitudes and longitudes each: one far away does not move it. */
export function middleOf(points: readonly Point[]): Point | undefined {
  const middle = (values: readonly number[]): number | undefined =>
    values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
  const lat = middle(points.map((point) => point.lat));
  const lon = middle(points.map((point) => point.lon));
  return lat === undefined || lon === undefined ? undefined : { lat, lon };
}

function middles(groups: ReadonlyMap<string, readonly Point[]>): Map<string, Point> {
  return new Map(
    [...groups].flatMap(([key, points]) => {
      const middle = middleOf(points);
      return middle ? [[key, middle] as const] : [];
    }),
  );
}

/**
 * Reads Geolonia's towns, plain or packed by gzip.
 * @throws Error, in the words of who builds the site, when the columns are others
 */
export function readTownPoints(path: string): TownPoints {
  const file = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(file) : file).toString('utf8');
  const [header = [], ...rows] = parse(text, { bom: true });
  if (header.join() !== HEADER) {
    throw new Error(
      `住所データの列が違います：${path}\n使えるのは「${HEADER}」の列を持つファイルです。`,
    );
  }
  const byMunicipality = Map.groupBy(
    rows,
    ([prefecture, name]) => `${prefecture ?? ''},${name ?? ''}`,
  );
  const points = new Map<string, Map<string, Point>>();
  for (const [names, towns] of byMunicipality) {
    const [label, name = ''] = names.split(',');
    const prefecture = PREFECTURES.find((each) => each.label === label)?.value ?? '';
    const code = findMunicipality(prefecture, name)?.code;
    if (code === undefined) continue;
    const groups = Map.groupBy(towns, ([, , town = '']) => townKey(town));
    points.set(
      code,
      middles(
        new Map(
          [...groups].map(([key, group]) => [
            key,
            group.map(([, , , lat, lon]) => ({ lat: Number(lat), lon: Number(lon) })),
          ]),
        ),
      ),
    );
  }
  return points;
}

let points: TownPoints | undefined;

/**
 * The town data that was given at build: by ADDRESS_DATA, else in `.addresses/`; empty without.
 * @throws Error when ADDRESS_DATA names no file
 */
export function getTownPoints(): TownPoints {
  const given = process.env.ADDRESS_DATA;
  if (given && !existsSync(given)) {
    throw new Error(`ADDRESS_DATA の住所データが見つかりません：${given}`);
  }
  const path = given ?? USUAL;
  return (points ??= existsSync(path) ? readTownPoints(path) : new Map());
}
