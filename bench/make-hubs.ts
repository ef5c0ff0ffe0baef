import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { writeEntryFile } from '../src/domain/entry-file.ts';
import type { Municipality } from '../src/domain/municipalities.ts';
import type { Site } from '../src/schema/site.ts';
import { makeRandom } from './random.ts';
import type { Town } from './read-towns.ts';
import { sampleHub } from './sample-hub.ts';
import { shareOut } from './share-out.ts';

interface MakeOptions {
  /** Folder that holds `content/`, with its `site.yml`. */
  root: string;
  /** How many hubs to write. */
  count: number;
  seed: number;
  towns: ReadonlyMap<Municipality, readonly Town[]>;
}

const BODY =
  'この文章は見本です。**親子**で、いつでも遊びに来てください。\n\n- 絵本の読み聞かせ\n- 手形をとる会';

function readCounts(root: string): readonly { prefecture: string; count: number }[] {
  const site = parse(readFileSync(join(root, 'content/site.yml'), 'utf8')) as Site;
  return site.officialCounts?.counts ?? [];
}

/**
 * Writes sample hubs as content: over the prefectures as the official counts are, in a prefecture
 * by the number of towns of its municipalities. Every municipality has a hub as long as they last,
 * which makes as many pages as there can be.
 */
export function makeHubs({ root, count, seed, towns }: MakeOptions): void {
  const random = makeRandom(seed);
  const counts = readCounts(root);
  const shares = shareOut(
    count,
    counts.map((each) => each.count),
  );
  counts.forEach(({ prefecture }, index) => {
    const places = [...towns]
      .filter(([place]) => place.prefecture === prefecture)
      .toSorted(([a], [b]) => a.code.localeCompare(b.code));
    const folder = join(root, 'content/hubs', prefecture);
    mkdirSync(folder, { recursive: true });
    shareOut(
      shares[index] ?? 0,
      places.map(([, { length }]) => length),
    ).forEach((share, at) => {
      const [place, own] = places[at] ?? [];
      if (!place || !own) return;
      for (let number = 1; number <= share; number += 1) {
        const fields = sampleHub(random, place, own, number);
        const body = random.chance(0.1) ? BODY : '';
        writeFileSync(join(folder, `${fields.id ?? ''}.md`), writeEntryFile({ fields, body }));
      }
    });
  });
}
