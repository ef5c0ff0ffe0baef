import type { FinderHub, Precision } from './finder-hub.ts';

/**
 * A leaf as its file holds it: a column a fact, so that like stands beside like and packs well.
 * Municipalities and hours stand once each; rows name them by their place in the list. The week in
 * words stands beside its hours: it costs less than the code that makes it from them.
 */
interface LeafFile {
  /** Municipalities: code, prefecture, name. */
  m: (readonly [code: string, prefecture: string, name: string])[];
  h: NonNullable<FinderHub['hours']>[];
  /** The week of each of these hours in one line. */
  w: (string | null)[];
  /** Ids; the municipality's code and its hyphen are left out where they begin with it. */
  i: string[];
  n: string[];
  a: string[];
  p: (string | 0)[];
  /** Which municipality. */
  c: number[];
  /** Which hours, from 1. */
  t: number[];
  f: number[];
  /** A digit a hub each: status, type, precision. */
  s: string;
  k: string;
  q: string;
  /** Millionths of a degree north and east of the corner `o`. */
  o: readonly [lat: number, lon: number];
  y: number[];
  x: number[];
}

const STATUSES = ['open', 'paused'] as const;
const PRECISIONS: readonly (Precision | undefined)[] = [
  undefined,
  'building',
  'town',
  'municipality',
];

const MILLION = 1e6;
const millionths = (degrees: number): number => Math.round(degrees * MILLION);

/** The distinct values, and the place of each row's value among them. */
function dictionary<Value>(values: readonly Value[]): { list: Value[]; places: number[] } {
  const texts = new Map<string, number>();
  const list: Value[] = [];
  const places = values.map((value) => {
    const text = JSON.stringify(value);
    const known = texts.get(text);
    if (known !== undefined) return known;
    texts.set(text, list.length);
    return list.push(value) - 1;
  });
  return { list, places };
}

const shortId = ({ id, municipalityCode }: FinderHub): string =>
  id.startsWith(`${municipalityCode}-`) ? id.slice(municipalityCode.length) : id;

/** The text of `/finder/leaves/<version>/<number>.json`. */
export function writeLeaf(hubs: readonly FinderHub[]): string {
  const municipalities = dictionary(
    hubs.map((hub) => [hub.municipalityCode, hub.prefecture, hub.municipality] as const),
  );
  const hours = dictionary([
    undefined,
    ...hubs.map((hub) => hub.hours && ([hub.hours, hub.week ?? null] as const)),
  ]);
  const known = hours.list.flatMap((each) => (each ? [each] : []));
  const lat = Math.min(...hubs.map(({ point }) => millionths(point?.lat ?? Infinity)));
  const lon = Math.min(...hubs.map(({ point }) => millionths(point?.lon ?? Infinity)));
  const file: LeafFile = {
    m: municipalities.list,
    h: known.map(([rules]) => rules),
    w: known.map(([, week]) => week),
    i: hubs.map(shortId),
    n: hubs.map(({ name }) => name),
    a: hubs.map(({ address }) => address),
    p: hubs.map(({ phone }) => phone ?? 0),
    c: municipalities.places,
    t: hours.places.slice(1),
    f: hubs.map(({ facets }) => facets),
    s: hubs.map(({ status }) => STATUSES.indexOf(status)).join(''),
    k: hubs.map(({ type }) => type).join(''),
    q: hubs.map(({ point }) => PRECISIONS.indexOf(point?.precision)).join(''),
    o: Number.isFinite(lat) ? [lat, lon] : [0, 0],
    y: hubs.map(({ point }) => (point ? millionths(point.lat) - lat : 0)),
    x: hubs.map(({ point }) => (point ? millionths(point.lon) - lon : 0)),
  };
  return JSON.stringify(file);
}

/**
 * The hubs of a leaf.
 * @param json what `writeLeaf` wrote, parsed
 */
export function readLeaf(json: unknown): FinderHub[] {
  const file = json as LeafFile;
  return file.n.map((name, row) => {
    const [code, prefecture, municipality] = file.m[file.c[row] ?? 0] ?? ['', '', ''];
    const id = file.i[row] ?? '';
    const precision = PRECISIONS[Number(file.q[row])];
    const time = (file.t[row] ?? 0) - 1;
    return {
      id: id.startsWith('-') ? code + id : id,
      name,
      prefecture,
      municipalityCode: code,
      municipality,
      address: file.a[row] ?? '',
      phone: file.p[row] === 0 ? undefined : file.p[row],
      status: STATUSES[Number(file.s[row])] ?? 'open',
      type: Number(file.k[row]),
      point: precision && {
        lat: (file.o[0] + (file.y[row] ?? 0)) / MILLION,
        lon: (file.o[1] + (file.x[row] ?? 0)) / MILLION,
        precision,
      },
      hours: file.h[time],
      week: file.w[time] ?? undefined,
      facets: file.f[row] ?? 0,
    };
  });
}
