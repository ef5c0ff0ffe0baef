import { comparable } from '../../../src/domain/finder/comparable.ts';
import { findTowns } from '../../../src/domain/finder/find-towns.ts';
import { readPlaces } from '../../../src/domain/finder/places.ts';
import { readPrefecture } from '../../../src/domain/finder/prefecture-file.ts';
import { resolveTown } from '../../../src/domain/finder/resolve-area.ts';
import { townShard } from '../../../src/domain/finder/shard-of.ts';
import { readTowns } from '../../../src/domain/finder/town-file.ts';
import { PREFECTURES } from '../../../src/schema/vocabulary.ts';
import type { ReadFinderFile } from '../postcode/find-address.ts';
import type { FoundPoint } from './location-value.ts';

/** What a hub's form says of where it is. */
export interface Address {
  /** `kagawa` */
  prefecture: unknown;
  municipality: unknown;
  address: unknown;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/**
 * Where the town of an address lies, else its municipality, from the files of the site's own finder:
 * nobody else is asked, and our own host only for a file with some hundreds of towns.
 * @throws what reading a file throws
 */
export async function pointOfAddress(given: Address, read: ReadFinderFile): Promise<FoundPoint> {
  const prefecture = PREFECTURES.find(({ value }) => value === given.prefecture)?.label ?? '';
  const name = textOf(given.municipality);
  if (prefecture === '' || name === '') {
    return { word: '先に、都道府県と市区町村を書いてください。' };
  }
  const places = readPlaces(await read('places.json'));
  const isCalledSo = comparable(name);
  const municipality = places.municipalities.find(
    (place) => place.prefecture === prefecture && comparable(place.name) === isCalledSo,
  );
  if (!municipality) {
    return {
      word: `${prefecture}に「${name}」という市区町村は見つかりません。書き方を確かめてください。例：高松市、横浜市港北区`,
    };
  }
  const words = comparable(prefecture + municipality.name + textOf(given.address));
  const [town] = await findTowns(words, places, {
    towns: async (start) => readTowns(await read(`towns/${townShard(start)}.json`)),
  });
  const isInside = town?.municipalityCode === municipality.code;
  const found = await resolveTown(
    isInside ? town : { town: '', municipalityCode: municipality.code },
    places,
    { prefecture: async (code) => readPrefecture(await read(`prefectures/${code}.json`)) },
  );
  if (found.kind === 'area') {
    return {
      word: `「${found.label}」の位置は、サイトの持っている情報ではわかりません。地図で選ぶか、座標を貼りつけてください。`,
    };
  }
  const { lat, lon, basis } = found.point;
  return basis === 'town'
    ? {
        location: { lat, lon, precision: 'town' },
        word: `「${found.label}」の、だいたいの位置にしました。建物の場所がわかるときは、地図で動かしてください。`,
      }
    : {
        location: { lat, lon, precision: 'municipality' },
        word: `町の位置がわからないので、「${prefecture}${municipality.name}」のだいたいの位置にしました。建物の場所は、地図で選んでください。`,
      };
}
