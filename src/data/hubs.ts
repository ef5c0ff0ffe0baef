import type { CollectionEntry } from 'astro:content';
import {
  municipalityByCode,
  findMunicipality,
  type Municipality,
} from '../domain/municipalities.ts';
import type { Hub } from '../schema/hub.ts';
import { PREFECTURES, labelOf } from '../schema/vocabulary.ts';
import { getPublished } from './published.ts';

/** A hub with what its page needs of its surroundings. */
export interface HubRecord {
  hub: Hub;
  /** `香川県` */
  prefectureName: string;
  place: Municipality;
  entry: CollectionEntry<'hubs'>;
}

/**
 * The municipality of a hub.
 * @throws Error, in the editor's words, when name, code and prefecture do not fit together
 */
function placeOf(hub: Hub): Municipality {
  const place = hub.municipalityCode
    ? municipalityByCode(hub.municipalityCode)
    : findMunicipality(hub.prefecture, hub.municipality);
  const prefecture = labelOf(PREFECTURES, hub.prefecture);
  if (!place) {
    throw new Error(
      `${hub.id}.md：「市区町村」の「${hub.municipality}」（コード ${hub.municipalityCode ?? 'なし'}）が${prefecture}に見つかりません。例：高松市、横浜市港北区`,
    );
  }
  if (place.prefecture !== hub.prefecture || place.name !== hub.municipality) {
    throw new Error(
      `${hub.id}.md：「市区町村コード」の ${place.code} は${labelOf(PREFECTURES, place.prefecture)}${place.name}のものです。「${prefecture}${hub.municipality}」と合っていません。`,
    );
  }
  return place;
}

async function read(): Promise<readonly HubRecord[]> {
  const entries = await getPublished('hubs');
  const records = entries.map((entry) => {
    const hub = entry.data as Hub;
    if (entry.id !== hub.id) {
      throw new Error(
        `${entry.id}.md：「ID」が「${hub.id}」です。ファイルの名前と同じにしてください。`,
      );
    }
    return {
      hub,
      prefectureName: labelOf(PREFECTURES, hub.prefecture),
      place: placeOf(hub),
      entry,
    };
  });
  return records.toSorted(
    (a, b) =>
      a.place.code.localeCompare(b.place.code) || a.hub.name.localeCompare(b.hub.name, 'ja'),
  );
}

let hubs: Promise<readonly HubRecord[]> | undefined;

/** All published hubs, by municipality and name; read once a build. */
export const getHubs = (): Promise<readonly HubRecord[]> => (hubs ??= read());
