import type { OpeningHours } from '../schema/hub.ts';
import { joinSlots } from './hours-slots.ts';
import { japanClock, japanInstant } from './japan-clock.ts';
import { todaysHours } from './todays-hours.ts';

/** What a hub does at one instant; times are those of Japan, `HH:MM`. */
export type OpenState =
  | { kind: 'open'; closes: string }
  /** Not yet open today. */
  | { kind: 'later'; opens: string }
  /** Open before and open again, as round a lunch break. */
  | { kind: 'between'; opens: string }
  | { kind: 'ended' }
  /** Open today, but nobody knows when. */
  | { kind: 'open-time-unknown' }
  | { kind: 'closed' }
  | { kind: 'unknown' };

/**
 * What a hub does at an instant: from the minute at which it opens, up to but not including the
 * minute at which it closes, it is open.
 */
export function openStateAt(hours: OpeningHours, instant: Date): OpenState {
  const { date, time } = japanClock(instant);
  const { state } = todaysHours(hours, date);
  if (state.kind !== 'open') return state;
  const slots = joinSlots(state.slots);
  const next = slots.find(({ closes }) => time < closes);
  if (!next) return { kind: 'ended' };
  if (next.opens <= time) return { kind: 'open', closes: next.closes };
  return { kind: next === slots[0] ? 'later' : 'between', opens: next.opens };
}

/** When an answer of `openStateAt` must be asked anew: its next time, else the end of the day. */
export function nextChange(state: OpenState, instant: Date): Date {
  const { date } = japanClock(instant);
  const time = 'closes' in state ? state.closes : 'opens' in state ? state.opens : '24:00';
  return japanInstant({ date, time });
}
