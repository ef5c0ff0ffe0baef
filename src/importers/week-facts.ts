import type { HoursFact } from './hours-fact.ts';
import type { Slot } from './parse-slots.ts';
import type { Weekday } from './parse-weekdays.ts';

export type Fact<Kind extends HoursFact['kind']> = Extract<HoursFact, { kind: Kind }>;

/** What is certain about a week so far. */
export interface WeekFacts {
  /** Open days; without slots where nobody knows when. */
  slots: Map<Weekday, readonly Slot[]>;
  /** The hours of all days, empty when not known. */
  stated: readonly Slot[];
  /** Whether the source lists the open days in a column of their own. */
  hasColumn: boolean;
  /** Whether the days that are not listed are closed. */
  isWhole: boolean;
  /** Days of lists that are meant to be whole, beside a column that may hold more. */
  listed: Set<Weekday>;
  /** Days of which a sentence has told the hours. */
  told: Set<Weekday>;
  closed: Set<Weekday>;
  nth: Fact<'nth'>[];
  /** Open in some weeks, and in the others nobody knows. */
  sometimes: Set<Weekday>;
  /** Not to be claimed open or closed whatever else is said. */
  doubtful: Set<Weekday>;
  holidays: Fact<'holidays'> | undefined;
  rests: (Fact<'season'> | Fact<'exception'>)[];
  maybeRests: Fact<'maybe-rest'>[];
}

/** @param days of a column; empty when there is none that is understood */
export const newWeek = (days: readonly Weekday[], stated: readonly Slot[]): WeekFacts => ({
  slots: new Map(days.map((day) => [day, stated])),
  stated,
  hasColumn: days.length > 0,
  isWhole: days.length > 0,
  listed: new Set(),
  told: new Set(),
  closed: new Set(),
  nth: [],
  sometimes: new Set(),
  doubtful: new Set(),
  holidays: undefined,
  rests: [],
  maybeRests: [],
});

/** A copy that can be changed without the first one. */
export const copyWeek = (week: WeekFacts): WeekFacts => ({
  ...week,
  slots: new Map(week.slots),
  listed: new Set(week.listed),
  told: new Set(week.told),
  closed: new Set(week.closed),
  nth: [...week.nth],
  sometimes: new Set(week.sometimes),
  doubtful: new Set(week.doubtful),
  rests: [...week.rests],
  maybeRests: [...week.maybeRests],
});
