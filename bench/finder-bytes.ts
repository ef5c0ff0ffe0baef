import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { divideHubs } from '../src/domain/finder/divide-hubs.ts';
import { FACETS, facetSet } from '../src/domain/finder/facet-set.ts';
import type { FinderHub } from '../src/domain/finder/finder-hub.ts';
import { readLeaf, writeLeaf } from '../src/domain/finder/leaf.ts';
import { readManifest, writeManifest } from '../src/domain/finder/manifest.ts';
import { nearest, type Wish } from '../src/domain/finder/nearest.ts';
import { makeFinderHubs } from './finder-hubs.ts';
import { makeRandom } from './random.ts';
import { readTowns } from './read-towns.ts';

const { values } = parseArgs({
  options: {
    towns: { type: 'string' },
    hubs: { type: 'string', default: '8300' },
    points: { type: 'string', default: '1000' },
    sizes: { type: 'string', default: '24,32,40,48,64,96' },
  },
});

/** A size that so many of a hundred queries do not pass. */
const atShare = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const packed = (text: string): number => brotliCompressSync(text).length;

/** Prints what ten cards cost for each wish at a size of leaves. */
async function measure(hubs: readonly FinderHub[], size: number): Promise<void> {
  const { leaves, summary } = divideHubs(hubs, size);
  const manifestText = writeManifest({ version: '00000000', ...summary });
  const manifest = readManifest(JSON.parse(manifestText));
  const texts = leaves.map(writeLeaf);
  const sizes = texts.map(packed);
  const read = texts.map((text) => readLeaf(JSON.parse(text)));
  const base = packed(manifestText);
  const sorted = sizes.toSorted((a, b) => a - b);
  console.log(
    `\n${size} rows a leaf: ${leaves.length} leaves of ${kilobytes(atShare(sorted, 0.5))} (largest ${kilobytes(atShare(sorted, 1))}), manifest ${kilobytes(base)}`,
  );
  const wishes: [string, Wish][] = [
    ['no filter', { facets: 0 }],
    ...FACETS.map((facet): [string, Wish] => [facet, { facets: facetSet([facet]) }]),
    ['open on a Friday', { facets: 0, today: '2026-11-20' }],
    ['open on a Sunday', { facets: 0, today: '2026-11-22' }],
    ['open on a holiday', { facets: 0, today: '2026-11-23' }],
    ['open on 1 January', { facets: 0, today: '2027-01-01' }],
  ];
  for (const [name, wish] of wishes) {
    const random = makeRandom(1);
    const costs: number[] = [];
    let rounds = 0;
    for (let query = 0; query < Number(values.points); query += 1) {
      const { lat, lon } = random.pick(hubs.flatMap(({ point }) => (point ? [point] : [])));
      const from = { lat: lat + random.next() / 5 - 0.1, lon: lon + random.next() / 5 - 0.1 };
      let last = -1;
      let turn = 0;
      const used: number[] = [];
      await nearest({
        ...wish,
        from,
        count: 10,
        manifest,
        readLeaf: async (number) => {
          if (turn !== last) rounds += 1;
          last = turn;
          await Promise.resolve();
          turn += 1;
          used.push(number);
          return read[number] ?? [];
        },
      });
      costs.push(base + used.reduce((sum, number) => sum + (sizes[number] ?? 0), 0));
    }
    costs.sort((a, b) => a - b);
    console.log(
      `  ${name.padEnd(20)} median ${kilobytes(atShare(costs, 0.5))}, p99 ${kilobytes(atShare(costs, 0.99))}, most ${kilobytes(atShare(costs, 1))}; rounds ${(rounds / costs.length).toFixed(1)}`,
    );
  }
}

const towns = values.towns === undefined ? undefined : readTowns(values.towns);
const hubs = makeFinderHubs(Number(values.hubs), 5, towns);
for (const size of values.sizes.split(',').map(Number)) await measure(hubs, size);
