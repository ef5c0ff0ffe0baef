import type { OpeningHours } from '../../schema/hub.ts';
import { weekdayIndex } from '../calendar-date.ts';
import { specialOn } from '../hours-special.ts';
import { isYearEnd, tellsYearEnd } from '../hours-year-end.ts';
import { isPublicHoliday } from '../public-holidays.ts';

/**
 * The days on which a hub may be open, a bit each: bits 0 to 6 for the weekdays from Monday that
 * are no national holidays, 7 to 13 for those that are, 14 to 25 for the months in which a dated
 * exception or a season opens it, 26 to 29 for the days round the turn of the year that belong to
 * its usual days. Never too few.
 */
export type DaySet = number;

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const HOLIDAYS = 7;
const MONTHS = 14;
const ALL_WEEKDAYS = 0b1111111;
/** Those of 年末年始 that a hub may have as usual days: on the others every hub rests that tells. */
const YEAR_END = 26;
const YEAR_END_DAYS = ['12-29', '12-30', '01-02', '01-03'];

const weekdayBit = (day: string): number => 1 << DAYS.indexOf(day);

/** Bits of the months from one to another, round the turn of the year where they pass it. */
function monthBits(from: string, to: string): number {
  const first = Number(from) - 1;
  const length = ((Number(to) - 1 - first + 12) % 12) + 1;
  return Array.from({ length }, (_, step) => 1 << (MONTHS + ((first + step) % 12))).reduce(
    (a, b) => a | b,
    0,
  );
}

const ALL_MONTHS = monthBits('01', '12');

/** Years between two dates are not counted: a rule that spans a year opens in every month. */
const exceptionBits = (from: string, to: string): number =>
  Date.parse(to) - Date.parse(from) > 330 * 86_400_000
    ? ALL_MONTHS
    : monthBits(from.slice(5, 7), to.slice(5, 7));

/** A season from December to December may pass the whole year. */
const seasonBits = (from: string, to: string): number =>
  from <= to
    ? monthBits(from.slice(0, 2), to.slice(0, 2))
    : from.slice(0, 2) === to.slice(0, 2)
      ? ALL_MONTHS
      : monthBits(from.slice(0, 2), to.slice(0, 2));

const union = (sets: readonly DaySet[]): DaySet => sets.reduce((a, b) => a | b, 0);

/** The days round the turn of the year that the seasons leave open, where they tell when it rests. */
const yearEndBits = (hours: OpeningHours): DaySet =>
  tellsYearEnd(hours)
    ? union(
        YEAR_END_DAYS.map((day, place) =>
          specialOn(hours.seasons, `2028-${day}`)?.open === false ? 0 : 1 << (YEAR_END + place),
        ),
      )
    : 0;

/** Only at build: what a hub's hours say of the days on which it may be open. */
export function openDays(hours: OpeningHours | undefined): DaySet {
  const week = union([
    ...(hours?.weekly ?? []).flatMap(({ days }) => days.map(weekdayBit)),
    ...(hours?.nthWeekdays ?? []).filter(({ open }) => open).map(({ day }) => weekdayBit(day)),
  ]);
  const onHolidays =
    hours?.publicHolidays === 'open'
      ? ALL_WEEKDAYS
      : hours?.publicHolidays === 'as-weekday'
        ? week
        : 0;
  const special = union([
    ...(hours?.exceptions ?? [])
      .filter(({ open }) => open)
      .map(({ from, to = from }) => exceptionBits(from, to)),
    ...(hours?.seasons ?? [])
      .filter(({ open }) => open)
      .map(({ from, to }) => seasonBits(from, to)),
  ]);
  return week | (onHolidays << HOLIDAYS) | special | (hours ? yearEndBits(hours) : 0);
}

/**
 * The bits of one date: a hub that is open on it has one of them.
 * @param date calendar date in Japan, `YYYY-MM-DD`
 */
export function bitsOfDate(date: string): DaySet {
  const month = 1 << (MONTHS + Number(date.slice(5, 7)) - 1);
  if (isYearEnd(date)) {
    const place = YEAR_END_DAYS.indexOf(date.slice(5));
    return place === -1 ? month : month | (1 << (YEAR_END + place));
  }
  const weekday = 1 << weekdayIndex(date);
  const holiday = isPublicHoliday(date);
  return month | (holiday === true ? 0 : weekday) | (holiday === false ? 0 : weekday << HOLIDAYS);
}
