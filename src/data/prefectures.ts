import { listedHubs } from '../domain/listed-hubs.ts';
import { PREFECTURES, type Prefecture } from '../schema/vocabulary.ts';
import { getHubs, type HubRecord } from './hubs.ts';

export interface PrefectureRecord {
  prefecture: Prefecture;
  /** All but the closed ones. */
  hubs: readonly HubRecord[];
}

/** The 47 prefectures in their usual order, each with the hubs that are listed. */
export async function getPrefectures(): Promise<readonly PrefectureRecord[]> {
  const byPrefecture = Map.groupBy(listedHubs(await getHubs()), ({ hub }) => hub.prefecture);
  return PREFECTURES.map((prefecture) => ({
    prefecture,
    hubs: byPrefecture.get(prefecture.value) ?? [],
  }));
}
