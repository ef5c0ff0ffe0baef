import type { PRECISIONS } from '../schema/vocabulary.ts';

/** What a point's precision allows to tell apart, in metres. */
const STEPS: Readonly<Record<(typeof PRECISIONS)[number]['value'], number>> = {
  building: 50,
  town: 100,
  municipality: 1000,
};

/**
 * A distance as the crow flies, no more exact than it is known: `約850m`, `約1.2km`, `100m以内`.
 * @param metres between two points
 * @param precision of the less exact of the two
 */
export function distanceText(metres: number, precision: keyof typeof STEPS): string {
  const step = STEPS[precision];
  const rounded = Math.round(metres / step) * step;
  const [about, within] = rounded < step ? ['', '以内'] : ['約', ''];
  const length = Math.max(rounded, step);
  if (length < 1000) return `${about}${String(length)}m${within}`;
  const km = metres / 1000;
  const isFine = km < 9.95 && precision !== 'municipality';
  return `${about}${isFine ? km.toFixed(1) : Math.max(Math.round(km), 1).toLocaleString('ja-JP')}km${within}`;
}
