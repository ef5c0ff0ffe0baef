import { createHash } from 'node:crypto';
import { divideHubs } from '../domain/finder/divide-hubs.ts';
import { finderHubOf } from '../domain/finder/finder-hub-of.ts';
import { writeLeaf } from '../domain/finder/leaf.ts';
import { writeManifest } from '../domain/finder/manifest.ts';
import { writeNames, type NamedHub } from '../domain/finder/name-file.ts';
import { nameShards } from '../domain/finder/name-shards.ts';
import { getHubs } from './hubs.ts';
import { getLadder } from './places-ladder.ts';

/** What the finder's files hold of the hubs. */
export interface Finder {
  /** Eight hex digits of a hash of all leaves. */
  readonly version: string;
  readonly manifest: string;
  /** The text of each leaf by its number. */
  readonly leaves: readonly string[];
  /** The text of each file of names by its number. */
  readonly names: readonly string[];
  /** Numbers of the leaves that hold hubs of a municipality, by its code. */
  readonly leavesOf: ReadonlyMap<string, readonly number[]>;
}

async function make(): Promise<Finder> {
  const [records, ladder] = await Promise.all([getHubs(), getLadder()]);
  const hubs = records
    .filter(({ hub }) => hub.status !== 'closed')
    .map((record) => finderHubOf(record.hub, record, ladder.hubPoint(record.place)));
  const { leaves, summary } = divideHubs(hubs);
  const texts = leaves.map(writeLeaf);
  const hash = createHash('sha256');
  texts.forEach((text) => hash.update(text));
  const version = hash.digest('hex').slice(0, 8);
  const placed = leaves.flatMap((hubsOfLeaf, leaf) =>
    hubsOfLeaf.map(({ name, municipalityCode }): NamedHub => ({ name, municipalityCode, leaf })),
  );
  const byCode = Map.groupBy(placed, ({ municipalityCode }) => municipalityCode);
  return {
    version,
    manifest: writeManifest({ version, ...summary }),
    leaves: texts,
    names: nameShards(placed, version).map(writeNames),
    leavesOf: new Map(
      [...byCode].map(([code, found]) => [code, [...new Set(found.map(({ leaf }) => leaf))]]),
    ),
  };
}

let finder: Promise<Finder> | undefined;

/** Made once a build. */
export const getFinder = (): Promise<Finder> => (finder ??= make());
