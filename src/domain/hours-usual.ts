import type { OpeningHours } from '../schema/hub.ts';
import { nthOf, weekdayOf } from './calendar-date.ts';
import { holidayState, nthWeekdayState, weekdayState, type DayState } from './day-state.ts';
import { isPublicHoliday } from './public-holidays.ts';

/** What the rules for holidays and weekdays say of one date, and which of them. */
export interface UsualHours {
  state: DayState;
  rule: 'public-holiday' | 'calendar-end' | 'nth-weekday' | 'weekly';
}

function holidayOn(hours: OpeningHours, date: string): UsualHours | undefined {
  const state = holidayState(hours);
  const isHoliday = isPublicHoliday(date);
  if (state === 'as-weekday' || isHoliday === false) return undefined;
  return isHoliday
    ? { state, rule: 'public-holiday' }
    : { state: { kind: 'unknown' }, rule: 'calendar-end' };
}

/**
 * What is usual on a date, exceptions, seasons and 年末年始 aside: the policy for national
 * holidays, else a rule for the nth weekday, else the week.
 * @param date calendar date in Japan, `YYYY-MM-DD`
 */
export function usualHours(hours: OpeningHours, date: string): UsualHours {
  const holiday = holidayOn(hours, date);
  if (holiday) return holiday;
  const day = weekdayOf(date);
  const nth = nthWeekdayState(hours, day, nthOf(date));
  return nth
    ? { state: nth, rule: 'nth-weekday' }
    : { state: weekdayState(hours, day), rule: 'weekly' };
}
