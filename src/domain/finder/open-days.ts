// Only at build.
import type { OpeningHours } from '../../schema/hub.ts';
import { isUnknown, specialOn } from '../hours-special.ts';
import { tellsYearEnd } from '../hours-year-end.ts';
import { HOLIDAYS, MONTHS, YEAR_END, YEAR_END_DAYS, type DaySet } from './date-bits.ts';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const ALL_WEEKDAYS = 0b1111111;

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

/** What a hub's hours say of the days on which it may be open. */
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
      .filter((season) => season.open && !isUnknown(season))
      .map(({ from, to }) => seasonBits(from, to)),
  ]);
  return week | (onHolidays << HOLIDAYS) | special | (hours ? yearEndBits(hours) : 0);
}
