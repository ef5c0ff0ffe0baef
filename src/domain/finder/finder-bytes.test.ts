import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { makeFinderHubs } from '../../../bench/finder-hubs.ts';
import { makeRandom } from '../../../bench/random.ts';
import { divideHubs } from './divide-hubs.ts';
import { FACETS, facetSet } from './facet-set.ts';
import { writeLeaf } from './leaf.ts';
import { readManifest, writeManifest } from './manifest.ts';
import { nearest } from './nearest.ts';

const hubs = makeFinderHubs(8300, 2);
const { leaves, summary } = divideHubs(hubs);
const text = writeManifest({ version: '0123abcd', ...summary });
const manifest = readManifest(JSON.parse(text));
const packed = (file: string): number => brotliCompressSync(file).length;
const manifestBytes = packed(text);
const leafBytes = leaves.map((leaf) => packed(writeLeaf(leaf)));

/** What the ten nearest cost from 200 points near hubs, least first. */
async function costs(facets: number): Promise<number[]> {
  const random = makeRandom(facets);
  const found: number[] = [];
  while (found.length < 200) {
    const { point } = random.pick(hubs);
    if (!point) continue;
    const from = { lat: point.lat + random.next() / 5, lon: point.lon + random.next() / 5 };
    const read: number[] = [];
    await nearest({
      from,
      count: 10,
      facets,
      manifest,
      readLeaf: (number) => {
        read.push(number);
        return Promise.resolve(leaves[number] ?? []);
      },
    });
    found.push(read.reduce((sum, number) => sum + (leafBytes[number] ?? 0), manifestBytes));
  }
  return found.sort((a, b) => a - b);
}

describe('ten cards of 8,300 hubs, manifest and leaves, brotli', () => {
  it('cost 10 kB in the middle and 20 kB at most in 99 of 100 places', async () => {
    const bytes = await costs(0);
    expect(bytes[100]).toBeLessThanOrEqual(10_000);
    expect(bytes[197]).toBeLessThanOrEqual(20_000);
  });

  it.each(FACETS)('with the filter %s at most 60 kB in 99 of 100 places', async (facet) => {
    expect((await costs(facetSet([facet])))[197]).toBeLessThanOrEqual(60_000);
  });
});

it('there are at most 256 leaves', () => {
  expect(leaves.length).toBeLessThanOrEqual(256);
});
