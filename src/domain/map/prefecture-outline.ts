import { OUTLINE_UNIT, readRings } from './outline-text.ts';
import outlines from './outlines.json' with { type: 'json' };
import type { Ring } from './ring.ts';

const texts: Readonly<Record<string, string>> = outlines;
const read = new Map<string, readonly Ring[]>();

/**
 * The land of a prefecture, the largest piece first, in degrees; small islands are left out.
 * `npm run outlines` makes it.
 * @param code JIS X 0401, two digits
 */
export function prefectureOutline(code: string): readonly Ring[] {
  const rings = read.get(code) ?? readRings(texts[code] ?? '', OUTLINE_UNIT);
  read.set(code, rings);
  return rings;
}
