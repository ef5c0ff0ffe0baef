import { writePostcodes } from '../domain/finder/postcode-file.ts';
import { writeTowns } from '../domain/finder/town-file.ts';
import { townShards } from '../domain/finder/town-shards.ts';
import { getLadder } from './places-ladder.ts';
import { getPostcodes, type Postcode } from './places-postcodes.ts';

/** The texts of `/finder/postcodes/<three digits>.json` by their digits. */
export async function getPostcodeFiles(): Promise<ReadonlyMap<string, string>> {
  const ladder = await getLadder();
  const byPrefix = Map.groupBy(getPostcodes(), ({ postcode }) => postcode.slice(0, 3));
  return new Map(
    [...byPrefix].map(([prefix, postcodes]) => [
      prefix,
      writePostcodes(postcodes.map((each) => ({ ...each, point: ladder.postcodePoint(each) }))),
    ]),
  );
}

/** Each town of each municipality once, with its reading where one of its postcodes tells it. */
function townsOf(postcodes: readonly Postcode[]): Postcode[] {
  const towns = new Map<string, Postcode>();
  for (const place of postcodes) {
    if (place.town === '' || place.company) continue;
    const key = `${place.municipalityCode} ${place.town}`;
    if (!towns.get(key)?.kana) towns.set(key, place);
  }
  return [...towns.values()];
}

/** The texts of `/finder/towns/<n>.json` by their numbers. */
export async function getTownFiles(): Promise<readonly string[]> {
  const ladder = await getLadder();
  const towns = townsOf(getPostcodes()).map((place) => ({
    ...place,
    point: ladder.townPoint(place),
  }));
  return townShards(towns).map(writeTowns);
}
