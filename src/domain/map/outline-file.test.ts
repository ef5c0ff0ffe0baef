import { expect, it } from 'vitest';
import { PREFECTURES } from '../../schema/vocabulary.ts';
import { readOutline, writeOutline } from './outline-file.ts';
import { prefectureOutline } from './prefecture-outline.ts';

it('brings every prefecture to the browser to within 100 m, in at most 15 kB', () => {
  for (const { code } of PREFECTURES) {
    const rings = prefectureOutline(code);
    const text = writeOutline(rings);
    expect(text.length).toBeLessThan(15_000);
    const points = readOutline(text).flat();
    for (const [index, [x, y]] of rings.flat().entries()) {
      expect(points[index]?.[0]).toBeCloseTo(x, 3);
      expect(points[index]?.[1]).toBeCloseTo(y, 3);
    }
  }
});
