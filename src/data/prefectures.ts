import { PREFECTURES, type Prefecture } from '../schema/vocabulary.ts';
import { getHubs, type HubRecord } from './hubs.ts';

export interface PrefectureRecord {
  prefecture: Prefecture;
  hubs: readonly HubRecord[];
}

/** The 47 prefectures in their usual order, each with its hubs. */
export async function getPrefectures(): Promise<readonly PrefectureRecord[]> {
  const byPrefecture = Map.groupBy(await getHubs(), ({ hub }) => hub.prefecture);
  return PREFECTURES.map((prefecture) => ({
    prefecture,
    hubs: byPrefecture.get(prefecture.value) ?? [],
  }));
}
