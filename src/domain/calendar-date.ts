import type { Weekday } from './day-state.ts';

const DAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Which day of the week a date is, from 0 for Monday; `NaN` when it is no date. */
export const weekdayIndex = (date: string): number => (new Date(date).getUTCDay() + 6) % 7;

/**
 * @param date calendar date `YYYY-MM-DD`
 * @throws RangeError when it is no date
 */
export function weekdayOf(date: string): Weekday {
  const day = DAYS[weekdayIndex(date)];
  if (!day) throw new RangeError(`No date: ${date}`);
  return day;
}

/** Which of its weekday in the month a date is: 3 for the third Saturday. */
export const nthOf = (date: string): number => Math.ceil(Number(date.slice(8)) / 7);

/** The calendar date so many days later; earlier, when `days` is negative. */
export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
