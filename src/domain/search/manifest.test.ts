import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readManifest, writeManifest, type SearchManifest } from './manifest.ts';

const anyManifest: fc.Arbitrary<SearchManifest> = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 80 }), fc.nat({ max: 3 })))
  .chain((pages) =>
    fc.record({
      version: fc.string(),
      volumes: fc.array(fc.string()),
      slots: fc.constant(pages.map(([slots]) => slots)),
      sections: fc.constant(['', '拠点', '用語', '事例']),
      sectionOf: fc.constant(pages.map(([, section]) => section)),
      groups: fc.array(
        fc.record({ words: fc.array(fc.string()), readings: fc.array(fc.string()) }),
      ),
    }),
  );

it('is read as it was written, pages of many slots and runs of sections included', () => {
  const check = (manifest: SearchManifest): void => {
    expect(readManifest(JSON.parse(writeManifest(manifest)))).toEqual(manifest);
  };
  fc.assert(fc.property(anyManifest, check));
});

it('tells the sections of pages that lie beside each other once', () => {
  const of = (count: number): number =>
    writeManifest({
      version: '',
      volumes: [],
      slots: Array<number>(count).fill(1),
      sections: ['拠点'],
      sectionOf: Array<number>(count).fill(0),
      groups: [],
    }).length;
  // One digit a page, and the digits of the length of the run.
  expect(of(1000) - of(100)).toBe(901);
});
