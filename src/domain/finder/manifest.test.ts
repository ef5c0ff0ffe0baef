import { describe, expect, it } from 'vitest';
import { makeFinderHubs } from '../../../bench/finder-hubs.ts';
import { divideHubs } from './divide-hubs.ts';
import { FACETS, hasFacets, facetSet } from './facet-set.ts';
import { readManifest, writeManifest } from './manifest.ts';

const hubs = makeFinderHubs(1000, 4);
const { leaves, summary } = divideHubs(hubs);
const manifest = readManifest(JSON.parse(writeManifest({ version: '0123abcd', ...summary })));

describe('the manifest of 1,000 hubs', () => {
  it('keeps its version and counts all hubs', () => {
    expect(manifest).toMatchObject({ version: '0123abcd' });
    expect(manifest.leaves.map(({ count }) => count)).toEqual(leaves.map(({ length }) => length));
  });

  it('tells which part of the hubs is known to have each facet, to a thousandth', () => {
    const counts = FACETS.map(
      (facet) => hubs.filter(({ facets }) => hasFacets(facets, facetSet([facet]))).length,
    );
    expect(manifest.facetShares).toEqual(counts.map((count) => count / 1000));
  });

  it('boxes hold all points of their leaf', () => {
    const outside = manifest.leaves.flatMap(({ box, number }) =>
      (leaves[number] ?? []).filter(
        ({ point }) =>
          box &&
          point &&
          !(
            box.south <= point.lat &&
            point.lat <= box.north &&
            box.west <= point.lon &&
            point.lon <= box.east
          ),
      ),
    );
    expect(outside).toEqual([]);
  });

  it('leaves of hubs without a point have no box and come last', () => {
    const withoutBox = manifest.leaves.filter(({ box }) => !box);
    expect(withoutBox.length).toBeGreaterThan(0);
    expect(withoutBox).toEqual(manifest.leaves.slice(-withoutBox.length));
    expect(
      withoutBox.flatMap(({ number }) => leaves[number] ?? []).filter(({ point }) => point),
    ).toEqual([]);
  });
});

it('refuses leaves that are out of order', () => {
  const reversed = { ...summary, leaves: summary.leaves.toReversed() };
  expect(() => writeManifest({ version: '0', ...reversed })).toThrow(RangeError);
});
