import { comparable } from './comparable.ts';
import type { NamedHub } from './name-file.ts';
import type { FinderReaders } from './readers.ts';
import { NAME_SHARDS, bigramsOf, shardOf } from './shard-of.ts';

/** More than a name has characters. */
const FAR = 1000;

/**
 * The hubs whose name holds the words, those that begin with them first, the shortest of them
 * before the others. Where all pairs of their characters are in very many names,
 * the shortest of these stand for all.
 * @param words as `comparable` gives them; a single character is in no file
 */
export async function findHubNames(words: string, readers: FinderReaders): Promise<NamedHub[]> {
  const found = new Map<string, NamedHub>();
  for (const bigram of bigramsOf(words)) {
    const { hubs, crowded } = await readers.names(shardOf(bigram, NAME_SHARDS));
    for (const hub of hubs) {
      if (comparable(hub.name).includes(words)) {
        found.set(`${hub.name} ${hub.municipalityCode} ${hub.leaf}`, hub);
      }
    }
    if (!crowded.includes(bigram)) break;
  }
  const rank = ({ name }: NamedHub): number =>
    name.length + (comparable(name).startsWith(words) ? 0 : FAR);
  return [...found.values()].sort((a, b) => rank(a) - rank(b));
}
