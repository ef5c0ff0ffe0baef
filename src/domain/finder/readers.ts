import {
  MANIFEST_URL,
  PLACES_URL,
  leafUrl,
  namesUrl,
  postcodesUrl,
  prefectureFileUrl,
  townsUrl,
} from './addresses.ts';
import type { FinderHub } from './finder-hub.ts';
import { readLeaf } from './leaf.ts';
import { readManifest, type Manifest } from './manifest.ts';
import { readNames, type NameShard } from './name-file.ts';
import { readPlaces, type Places } from './places.ts';
import { readPostcodes, type PostcodePlace } from './postcode-file.ts';
import { readPrefecture, type PrefecturePlaces } from './prefecture-file.ts';
import { townShard } from './shard-of.ts';
import { readTowns, type TownPlace } from './town-file.ts';

/** The finder's files, each read once and kept. All reject as the reading of the file does. */
export interface FinderReaders {
  manifest(): Promise<Manifest>;
  leaf(number: number): Promise<readonly FinderHub[]>;
  places(): Promise<Places>;
  /** @param code of the prefecture, two digits */
  prefecture(code: string): Promise<PrefecturePlaces>;
  /** @param prefix three digits that begin some postcode: see `Places.withoutPostcodes` */
  postcodes(prefix: string): Promise<readonly PostcodePlace[]>;
  /**
   * The towns that begin with the words, in kanji or hiragana, and others.
   * @param words as `comparable` gives them
   */
  towns(words: string): Promise<readonly TownPlace[]>;
  names(shard: number): Promise<NameShard>;
}

/**
 * @param read gives the parsed JSON of a file of this site, and rejects when it cannot; a file
 * whose reading was rejected is read again when it is asked for again. Files that name leaves are of
 * one build with the manifest, or reading them rejects: after any rejection, new readers that pass
 * by every cache are the remedy.
 */
export function finderReaders(read: (url: string) => Promise<unknown>): FinderReaders {
  const kept = new Map<string, Promise<unknown>>();
  const once = <Value>(url: string, parse: (json: unknown) => Value): Promise<Value> => {
    const known = kept.get(url) as Promise<Value> | undefined;
    if (known) return known;
    const value = read(url).then(parse);
    kept.set(url, value);
    value.catch(() => kept.delete(url));
    return value;
  };
  const manifest = (): Promise<Manifest> => once(MANIFEST_URL, readManifest);
  const fresh = async <Value extends { readonly version: string }>(
    file: Promise<Value>,
  ): Promise<Value> => {
    const [value, { version }] = await Promise.all([file, manifest()]);
    if (value.version !== version) throw new Error(version);
    return value;
  };
  return {
    manifest,
    leaf: async (number) => once(leafUrl((await manifest()).version, number), readLeaf),
    places: () => once(PLACES_URL, readPlaces),
    prefecture: (code) => fresh(once(prefectureFileUrl(code), readPrefecture)),
    postcodes: (prefix) => once(postcodesUrl(prefix), (json) => readPostcodes(json, prefix)),
    towns: (words) => once(townsUrl(townShard(words)), readTowns),
    names: (shard) => fresh(once(namesUrl(shard), readNames)),
  };
}
