// Only at build.
import type { Prefecture } from '../../schema/vocabulary.ts';
import { metresBetween } from '../finder/distance.ts';
import type { Point } from '../finder/finder-hub.ts';
import { boxOf } from './box.ts';
import { prefectureOutline } from './prefecture-outline.ts';

/** The middle of a prefecture's largest piece of land. */
function middleOf({ code }: Prefecture): Point {
  const { minX, maxX, minY, maxY } = boxOf(prefectureOutline(code)[0] ?? []);
  return { lat: (minY + maxY) / 2, lon: (minX + maxX) / 2 };
}

/** Prefectures in the order of their distance from one. */
export function nearestPrefectures(
  from: Prefecture,
  prefectures: readonly Prefecture[],
): readonly Prefecture[] {
  const start = middleOf(from);
  const metres = (prefecture: Prefecture): number => metresBetween(start, middleOf(prefecture));
  return prefectures.toSorted((a, b) => metres(a) - metres(b));
}
