import type { OpeningHours } from '../schema/hub.ts';
import { WEEKDAYS } from '../schema/vocabulary.ts';
import { holidayState, nthWeekdayState, weekdayState, type DayState } from './day-state.ts';
import { osmWeekdays } from './hours-osm-days.ts';
import { osmPeriod } from './hours-osm-period.ts';

/** What 年末年始 makes unknown in a hub's usual hours. */
interface Part {
  /** Dates that follow each other, all before or all after the turn of the year. */
  dates: readonly string[];
  /** Which of its weekday in the month such a date is. */
  nth: number;
}

const first = (dates: readonly string[]): string => dates.at(0) ?? '';
const last = (dates: readonly string[]): string => dates.at(-1) ?? '';

/** 元日 and its 振替休日, which a hub's policy for holidays closes even then. */
function holidayRule(hours: OpeningHours, dates: readonly string[]): string[] {
  const state = holidayState(hours);
  if (state === 'as-weekday' || state.kind === 'unknown') return [];
  const word = state.kind === 'closed' ? 'off' : 'unknown';
  return [`${osmPeriod(first(dates), last(dates))} PH ${word}`];
}

/**
 * Rules that say of 年末年始 what `todaysHours` says of it: what is closed by holiday or weekday
 * stays so, and all else is unknown.
 * @param dates the days in question from 29 December to 3 January of one turn of the year,
 * `MM-DD`, or `YYYY-MM-DD` when only those of one year are meant
 * @param isMade whether a state must be made unknown
 */
export function osmYearEnd(
  hours: OpeningHours,
  dates: readonly string[],
  isMade: (state: DayState) => boolean,
): string[] {
  const isDecember = (date: string): boolean => date.slice(-5, -3) === '12';
  const parts: Part[] = [
    { dates: dates.filter(isDecember), nth: 5 },
    { dates: dates.filter((date) => !isDecember(date)), nth: 1 },
  ].filter((part) => part.dates.length > 0);
  const made = parts.map((part) => ({
    ...part,
    days: WEEKDAYS.map(({ value }) => value).filter((day) =>
      isMade(nthWeekdayState(hours, day, part.nth) ?? weekdayState(hours, day)),
    ),
  }));
  const isAlike = new Set(made.map(({ days }) => days.join())).size === 1;
  const joined = isAlike ? made.slice(0, 1).map((part) => ({ ...part, dates })) : made;
  const january = parts.find(({ nth }) => nth === 1);
  return [
    ...joined
      .flatMap(({ dates: days, days: weekdays }) =>
        weekdays.length > 0
          ? [[osmPeriod(first(days), last(days)), osmWeekdays(weekdays), 'unknown']]
          : [],
      )
      .map((words) => words.filter((word) => word !== '').join(' ')),
    ...(january ? holidayRule(hours, january.dates) : []),
  ];
}
