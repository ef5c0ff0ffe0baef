import type { OpeningHours } from '../schema/hub.ts';
import { addDays } from './calendar-date.ts';
import { japanClock } from './japan-clock.ts';
import { joinSlots } from './hours-slots.ts';
import { todaysHours } from './todays-hours.ts';

/** When a hub opens next for certain, in Japan's time. */
export interface NextOpening {
  /** `YYYY-MM-DD`. */
  date: string;
  /** `HH:MM`. */
  opens: string;
  /** Whether it may open earlier: a day before, or today, is not known. */
  isAfterUnknown: boolean;
}

/**
 * The next time, after an instant, at which a hub opens for certain. One that stays open past
 * midnight does not open then.
 * @param horizonDays how many days after the instant's own are looked at
 * @returns `undefined` when it opens on none of them for certain
 */
export function nextOpening(
  hours: OpeningHours,
  instant: Date,
  horizonDays = 31,
): NextOpening | undefined {
  const { date: today, time } = japanClock(instant);
  let isAfterUnknown = false;
  let isOpenAtMidnight = true;
  for (let days = 0; days <= horizonDays; days += 1) {
    const date = addDays(today, days);
    const { state } = todaysHours(hours, date);
    const slots = state.kind === 'open' ? joinSlots(state.slots) : [];
    const next = slots.find(
      ({ opens }) => (days > 0 || opens > time) && !(isOpenAtMidnight && opens === '00:00'),
    );
    if (next) return { date, opens: next.opens, isAfterUnknown };
    isAfterUnknown ||= state.kind === 'unknown' || state.kind === 'open-time-unknown';
    isOpenAtMidnight = slots.at(-1)?.closes === '24:00';
  }
  return undefined;
}
