import type { OpeningHours } from '../schema/hub.ts';
import { WEEKDAYS } from '../schema/vocabulary.ts';
import {
  holidayState,
  nthWeekdayState,
  weekdayState,
  type DayState,
  type Weekday,
} from './day-state.ts';

const NAMES: Record<Weekday, string> = {
  mon: 'Mo',
  tue: 'Tu',
  wed: 'We',
  thu: 'Th',
  fri: 'Fr',
  sat: 'Sa',
  sun: 'Su',
};
const DAYS = WEEKDAYS.map(({ value }) => value);

/** Some days of a week or of a month in OSM's words, and what is known of them. */
export interface OsmDays {
  kind: 'weekly' | 'nth-weekday' | 'public-holiday';
  days: string;
  state: DayState;
}

/** Weekdays in OSM's words, in the order of the week: `Mo-Fr`, `Tu,Sa`, `` for all seven. */
export function osmWeekdays(days: readonly Weekday[]): string {
  if (days.length === DAYS.length) return '';
  const runs: Weekday[][] = [];
  for (const day of DAYS.filter((each) => days.includes(each))) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && DAYS.indexOf(last) + 1 === DAYS.indexOf(day)) run.push(day);
    else runs.push([day]);
  }
  return runs
    .flatMap((run) =>
      run.length > 2 ? `${osmWeekday(run.at(0))}-${osmWeekday(run.at(-1))}` : run.map(osmWeekday),
    )
    .join(',');
}

const osmWeekday = (day: Weekday | undefined): string => (day ? NAMES[day] : '');

/** Things of the same state together, in the order of their first ones. */
const byState = <Thing>(
  things: readonly Thing[],
  stateOf: (thing: Thing) => DayState,
): { things: Thing[]; state: DayState }[] =>
  [...Map.groupBy(things, (thing) => JSON.stringify(stateOf(thing))).values()].flatMap((group) =>
    group.slice(0, 1).map((first) => ({ things: group, state: stateOf(first) })),
  );

function nthDays(
  hours: OpeningHours,
  day: Weekday,
  change: (state: DayState) => DayState,
): OsmDays[] {
  const named = [1, 2, 3, 4, 5].flatMap((nth) => {
    const state = nthWeekdayState(hours, day, nth);
    return state ? [{ nth, state: change(state) }] : [];
  });
  return byState(named, ({ state }) => state).map(({ things, state }) => ({
    kind: 'nth-weekday',
    days: `${NAMES[day]}[${things.map(({ nth }) => String(nth)).join(',')}]`,
    state,
  }));
}

/**
 * The rules for weekdays, nth weekdays and national holidays: of two that hold on a day, the later
 * one decides.
 * @param change what becomes of a state: it is given the weekday where the week has said it
 */
export function osmDays(
  hours: OpeningHours,
  change: (state: DayState, weekday?: Weekday) => DayState = (state) => state,
): OsmDays[] {
  const holidays = holidayState(hours);
  return [
    ...byState(DAYS, (day) => change(weekdayState(hours, day), day)).map(({ things, state }) => ({
      kind: 'weekly' as const,
      days: osmWeekdays(things) || 'Mo-Su',
      state,
    })),
    ...DAYS.flatMap((day) => nthDays(hours, day, change)),
    ...(holidays === 'as-weekday'
      ? []
      : [{ kind: 'public-holiday' as const, days: 'PH', state: change(holidays) }]),
  ];
}
