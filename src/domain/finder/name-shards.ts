// Only at build.
import { comparable } from './comparable.ts';
import type { NamedHub, NameShard } from './name-file.ts';
import { NAME_SHARDS, bigramsOf, shardOf } from './shard-of.ts';

/** Of a pair of characters that more hubs have in their names, the shortest names stand for all. */
const CROWD = 100;

/** The hubs' names by each two characters that stand side by side in them, in so many files. */
export function nameShards(hubs: readonly NamedHub[], version: string): NameShard[] {
  const having = new Map<string, NamedHub[]>();
  const ordered = hubs.toSorted(
    (a, b) => a.name.length - b.name.length || (a.name < b.name ? -1 : 1),
  );
  for (const hub of ordered) {
    for (const bigram of bigramsOf(comparable(hub.name))) {
      const others = having.get(bigram);
      if (others) others.push(hub);
      else having.set(bigram, [hub]);
    }
  }
  const byShard = Map.groupBy(having, ([bigram]) => shardOf(bigram, NAME_SHARDS));
  return Array.from({ length: NAME_SHARDS }, (_, shard) => {
    const entries = byShard.get(shard) ?? [];
    return {
      version,
      hubs: [...new Set(entries.flatMap(([, found]) => found.slice(0, CROWD)))],
      crowded: entries.filter(([, found]) => found.length > CROWD).map(([bigram]) => bigram),
    };
  });
}
