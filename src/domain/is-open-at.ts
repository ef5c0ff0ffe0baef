import type { OpeningHours } from '../schema/hub.ts';
import { openStateAt } from './open-state.ts';

/**
 * Whether a hub is open at an instant, in Japan's time.
 * @returns `undefined`, which is not "no", when it is not known
 */
export function isOpenAt(hours: OpeningHours, instant: Date): boolean | undefined {
  const { kind } = openStateAt(hours, instant);
  if (kind === 'unknown' || kind === 'open-time-unknown') return undefined;
  return kind === 'open';
}
