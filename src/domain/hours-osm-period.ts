import { addDays } from './calendar-date.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const A_LEAP_YEAR = '2024';

/** `08-13` → `Aug 13`, `2026-08-13` → `2026 Aug 13`. */
function osmDate(date: string): string {
  const monthDay = date.slice(-5);
  const text = `${MONTHS[Number(monthDay.slice(0, 2)) - 1] ?? ''} ${monthDay.slice(3)}`;
  return date.length > 5 ? `${date.slice(0, 4)} ${text}` : text;
}

/** Whether a season begins on the day after its end: some readers take such a span for empty. */
const isWholeYear = (from: string, to: string): boolean =>
  from.length === 5 && addDays(`${A_LEAP_YEAR}-${to}`, 1).slice(5) === from;

/**
 * Days of each year (`MM-DD`) or of one (`YYYY-MM-DD`) in OSM's words: `Dec 29-Jan 03`. A 29
 * February that ends a season stands alone: opening_hours.js takes it for 1 March otherwise.
 */
export function osmPeriod(from: string, to: string): string {
  if (from === to) return osmDate(from);
  if (isWholeYear(from, to)) return 'Jan 01-Dec 31';
  if (to === '02-29') return `${osmPeriod(from, '02-28')},${osmDate(to)}`;
  // opening_hours.js does not read `Feb 27-28` right.
  const isOneMonth =
    from < to && from.slice(0, -3) === to.slice(0, -3) && from.slice(-5, -3) !== '02';
  return `${osmDate(from)}-${isOneMonth ? to.slice(-2) : osmDate(to)}`;
}
