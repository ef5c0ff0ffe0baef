// Only at build.
import { comparable } from './comparable.ts';
import { TOWN_SHARDS, townShard } from './shard-of.ts';
import type { TownPlace } from './town-file.ts';

/** The towns by the first two characters of their names and of their readings, in so many files. */
export function townShards(towns: readonly TownPlace[]): TownPlace[][] {
  const shards: TownPlace[][] = Array.from({ length: TOWN_SHARDS }, () => []);
  for (const place of towns) {
    const forms = [place.town, place.kana].map(comparable).filter((form) => form !== '');
    for (const shard of new Set(forms.map(townShard))) shards[shard]?.push(place);
  }
  return shards;
}
