import type { OpeningHours } from '../schema/hub.ts';
import { WEEKDAYS } from '../schema/vocabulary.ts';
import { dateText } from './date.ts';
import { holidayState, ruleState, weekdayState, type DayState, type Weekday } from './day-state.ts';
import { isUnknown, type Exception, type Season } from './hours-special.ts';
import { hasKnownDays, nthWeekdayText, stateText } from './weekly-summary.ts';

export type { DayState, Slot, Weekday } from './day-state.ts';
export { nthWeekdayText, stateText, weeklySummary } from './weekly-summary.ts';

export interface DayHours {
  day: Weekday;
  state: DayState;
}

/**
 * The week from Monday to Sunday. A weekday that no rule names is closed when some weekday is
 * known, and unknown otherwise.
 */
export const weekOf = (hours: OpeningHours | undefined): DayHours[] =>
  WEEKDAYS.map(({ value: day }) => ({ day, state: weekdayState(hours, day) }));

/** Whether anything at all is known of the hours, be it only a season's or the holidays'. */
export const hasKnownHours = (hours: OpeningHours | undefined): boolean =>
  hasKnownDays(hours) ||
  (hours?.seasons?.some((season) => !isUnknown(season)) ?? false) ||
  (hours?.exceptions?.length ?? 0) > 0 ||
  !['unknown', undefined].includes(hours?.publicHolidays);

/** A weekday's row of the table: its usual state, and the weeks that differ. */
export function dayText({ day, state }: DayHours, hours: OpeningHours | undefined): string {
  const rules = (hours?.nthWeekdays ?? []).filter((rule) => rule.day === day).map(nthWeekdayText);
  return rules.length > 0 ? `${stateText(state)}（${rules.join('、')}）` : stateText(state);
}

/** How the hub treats national holidays, in words. */
export function holidayText(hours: OpeningHours | undefined): string {
  const state = holidayState(hours);
  return state === 'as-weekday' ? '曜日どおり' : stateText(state);
}

const monthDayText = (monthDay: string): string => {
  const [month = '', day = ''] = monthDay.split('-');
  return `${String(Number(month))}月${String(Number(day))}日`;
};

const specialText = (when: string, rule: Season | Exception): string =>
  `${when}は${stateText(ruleState(rule))}${rule.reason ? `（${rule.reason.replace(/\s+/g, ' ')}）` : ''}`;

/** `12月29日〜1月3日は休み（年末年始）`, `1月1日は休み`, `8月13日〜8月16日はわからない（お盆）`. */
export function seasonText(season: Season): string {
  const days = [...new Set([season.from, season.to])].map(monthDayText);
  return specialText(days.join('〜'), season);
}

/** `2026年8月13日〜2026年8月15日は休み（館内整備）`. */
export function exceptionText(exception: Exception): string {
  const days = [exception.from, exception.to].filter((day) => day !== undefined).map(dateText);
  return specialText(days.join('〜'), exception);
}
