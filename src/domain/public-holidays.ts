import { addDays, nthOf, weekdayOf } from './calendar-date.ts';

/** The years that were compared with a published calendar (see the test). */
const FIRST_YEAR = 2024;
const LAST_YEAR = 2035;

/** Month and day of the holidays that stand still. */
const FIXED = '01-01 02-11 02-23 04-29 05-03 05-04 05-05 08-11 11-03 11-23'.split(' ');
/** Month and number of the Monday: 成人の日, 海の日, 敬老の日, スポーツの日. */
const MONDAYS = ['01-2', '07-3', '09-3', '10-2'];
/** Month, and the mean equinox of 1980 as a day of it, in Japan's time. */
const EQUINOXES = [
  ['03', 20.8431],
  ['09', 23.2488],
] as const;

/** 春分日 or 秋分日 by the usual estimate, good for 1980 to 2099; the Cabinet names them a year before. */
function isEquinox(date: string): boolean {
  const years = Number(date.slice(0, 4)) - 1980;
  const drift = 0.242194 * years - Math.floor(years / 4);
  return EQUINOXES.some(
    ([month, day]) => date.slice(5) === `${month}-${String(Math.floor(day + drift))}`,
  );
}

/** 国民の祝日: the days of article 2. */
const isNamed = (date: string): boolean =>
  FIXED.includes(date.slice(5)) ||
  (weekdayOf(date) === 'mon' && MONDAYS.includes(`${date.slice(5, 7)}-${String(nthOf(date))}`)) ||
  isEquinox(date);

/** 振替休日 (article 3, 2): the first other day after a named day that fell on a Sunday. */
function isSubstitute(date: string): boolean {
  let before = addDays(date, -1);
  while (isNamed(before)) {
    if (weekdayOf(before) === 'sun') return true;
    before = addDays(before, -1);
  }
  return false;
}

/** 国民の休日 (article 3, 3): a day between two named days. */
const isBetween = (date: string): boolean =>
  isNamed(addDays(date, -1)) && isNamed(addDays(date, 1));

/**
 * Whether a day is a national holiday by 国民の祝日に関する法律 as of 2024, the days off of its
 * article 3 included. Computed: a table of the days would be larger, and old one day.
 * @param date calendar date `YYYY-MM-DD`
 * @returns `undefined`, which is not "no", before 2024 and after 2035
 */
export function isPublicHoliday(date: string): boolean | undefined {
  const year = Number(date.slice(0, 4));
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  return isNamed(date) || isSubstitute(date) || isBetween(date);
}
