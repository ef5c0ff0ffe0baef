import type { OpeningHours } from '../schema/hub.ts';
import { nthOf, weekdayOf } from './calendar-date.ts';
import { holidayState, openDay, ruleState, weekdayState, type DayState } from './day-state.ts';
import { isPublicHoliday } from './public-holidays.ts';

/** What is known of one date, and why. */
export interface TodaysHours {
  state: DayState;
  /** Which rule decided; `calendar-end`: nobody knows yet whether the day is a holiday. */
  rule:
    | 'exception'
    | 'season'
    | 'year-end'
    | 'public-holiday'
    | 'calendar-end'
    | 'nth-weekday'
    | 'weekly';
  /** The editor's own words for an exception or a season: `館内整備`. */
  reason?: string | undefined;
}

type Exception = NonNullable<OpeningHours['exceptions']>[number];
type Season = NonNullable<OpeningHours['seasons']>[number];

const special = (rule: Exception | Season, kind: 'exception' | 'season'): TodaysHours => ({
  state: ruleState(rule),
  rule: kind,
  reason: rule.reason,
});

/** The rule of fewest days; of two alike, the one written later. */
const narrowest = <Rule>(rules: readonly Rule[], length: (rule: Rule) => number) =>
  rules.reduce<Rule | undefined>(
    (best, rule) => (best && length(best) < length(rule) ? best : rule),
    undefined,
  );

function exceptionOn(hours: OpeningHours, date: string): TodaysHours | undefined {
  const rules = (hours.exceptions ?? []).filter(
    ({ from, to = from }) => from <= date && date <= to,
  );
  const found = narrowest(rules, ({ from, to = from }) => Date.parse(to) - Date.parse(from));
  return found && special(found, 'exception');
}

/** Where `MM-DD` stands in a year whose months all have 31 days: enough to compare lengths. */
const placeInYear = (monthDay: string): number =>
  Number(monthDay.slice(0, 2)) * 31 + Number(monthDay.slice(3));

/** A season may pass the turn of the year: `12-29` to `01-03`. */
function seasonOn(hours: OpeningHours, date: string): TodaysHours | undefined {
  const day = date.slice(5);
  const rules = (hours.seasons ?? []).filter(({ from, to }) =>
    from <= to ? from <= day && day <= to : from <= day || day <= to,
  );
  const found = narrowest(
    rules,
    ({ from, to }) => (placeInYear(to) - placeInYear(from) + 372) % 372,
  );
  return found && special(found, 'season');
}

function holidayOn(hours: OpeningHours, date: string): TodaysHours | undefined {
  const state = holidayState(hours);
  const isHoliday = isPublicHoliday(date);
  if (state === 'as-weekday' || isHoliday === false) return undefined;
  return isHoliday
    ? { state, rule: 'public-holiday' }
    : { state: { kind: 'unknown' }, rule: 'calendar-end' };
}

/** Of several rules for one date, one that closes it decides; others add their slots up. */
function nthWeekdayOn(hours: OpeningHours, date: string): TodaysHours | undefined {
  const nth = nthOf(date);
  const day = weekdayOf(date);
  const rules = (hours.nthWeekdays ?? []).filter(
    (rule) => rule.day === day && rule.nth.includes(nth),
  );
  if (rules.length === 0) return undefined;
  const state: DayState = rules.every(({ open }) => open)
    ? openDay(rules.flatMap(({ slots }) => slots ?? []))
    : { kind: 'closed' };
  return { state, rule: 'nth-weekday' };
}

/** What the rules say that know nothing of 年末年始. */
const usualOn = (hours: OpeningHours, date: string): TodaysHours =>
  holidayOn(hours, date) ??
  nthWeekdayOn(hours, date) ?? {
    state: weekdayState(hours, weekdayOf(date)),
    rule: 'weekly',
  };

/** 年末年始, from 29 December to 3 January, when most hubs rest whatever their week says. */
const isYearEnd = (date: string): boolean => date.slice(5) >= '12-29' || date.slice(5) <= '01-03';

/**
 * What is known of a hub's hours on a date. The rule that names the day most closely decides: an
 * exception, a season, the policy for national holidays, a rule for the nth weekday, the week.
 * The last three do not tell whether the hub opens at 年末年始: what they close stays closed then,
 * all else is unknown.
 * @param date calendar date in Japan, `YYYY-MM-DD`
 */
export function todaysHours(hours: OpeningHours, date: string): TodaysHours {
  const named = exceptionOn(hours, date) ?? seasonOn(hours, date);
  if (named) return named;
  const usual = usualOn(hours, date);
  return isYearEnd(date) && usual.state.kind !== 'closed'
    ? { state: { kind: 'unknown' }, rule: 'year-end' }
    : usual;
}
