import { weekdayIndex } from '../calendar-date.ts';
import { isYearEnd } from '../hours-year-end.ts';
import { isPublicHoliday } from '../public-holidays.ts';

/**
 * The days on which a hub may be open, a bit each: bits 0 to 6 for the weekdays from Monday that
 * are no national holidays, 7 to 13 for those that are, 14 to 25 for the months in which a dated
 * exception or a season opens it, 26 to 29 for the days round the turn of the year that belong to
 * its usual days. Never too few.
 */
export type DaySet = number;

/** Where the bits begin of the weekdays that are national holidays, of the months and of 年末年始. */
export const HOLIDAYS = 7;
export const MONTHS = 14;
export const YEAR_END = 26;
/** Those of 年末年始 that a hub may have as usual days: on the others every hub rests that tells. */
export const YEAR_END_DAYS = ['12-29', '12-30', '01-02', '01-03'];

/**
 * The bits of one date: a hub that is open on it has one of them.
 * @param date calendar date in Japan, `YYYY-MM-DD`
 */
export function dateBits(date: string): DaySet {
  const month = 1 << (MONTHS + Number(date.slice(5, 7)) - 1);
  if (isYearEnd(date)) {
    const place = YEAR_END_DAYS.indexOf(date.slice(5));
    return place === -1 ? month : month | (1 << (YEAR_END + place));
  }
  const weekday = 1 << weekdayIndex(date);
  const holiday = isPublicHoliday(date);
  return month | (holiday === true ? 0 : weekday) | (holiday === false ? 0 : weekday << HOLIDAYS);
}
