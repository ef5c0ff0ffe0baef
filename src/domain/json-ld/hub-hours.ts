import type { OpeningHours } from '../../schema/hub.ts';
import { addDays } from '../calendar-date.ts';
import { isUnheardOf, ruleState, type DayState } from '../day-state.ts';
import { changesOnlyHours, isUnknown, type Exception, type Season } from '../hours-special.ts';
import { knownSpans, seasonDates, type Dates } from './known-spans.ts';
import { weekOf, type Slot, type Weekday } from '../opening-hours.ts';

const DAY_OF_WEEK: Record<Weekday, string> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

/** How schema.org's readers know a closed day. */
const CLOSED: readonly Slot[] = [{ opens: '00:00', closes: '00:00' }];

/** An ISO time of day ends before midnight. */
const beforeMidnight = (time: string): string => (time === '24:00' ? '23:59' : time);

const specifications = (slots: readonly Slot[], when: object): object[] =>
  slots.map(({ opens, closes }) => ({
    '@type': 'OpeningHoursSpecification',
    ...when,
    opens,
    closes: beforeMidnight(closes),
  }));

/** The spans of a day; none where they are not known. */
function slotsOf(state: DayState): readonly Slot[] {
  if (state.kind === 'open') return state.slots;
  return state.kind === 'closed' ? CLOSED : [];
}

/** Weekdays that are the same in every week of the month. */
const regularDays = (hours: OpeningHours): { day: Weekday; state: DayState }[] => {
  const irregular = new Set(hours.nthWeekdays?.map(({ day }) => day));
  return weekOf(hours).filter(({ day }) => !irregular.has(day));
};

/** The days of the week that a long rule changes. */
const changedDays = (hours: OpeningHours): string[] =>
  regularDays(hours)
    .filter(({ day, state }) =>
      state.kind === 'unknown' ? isUnheardOf(hours, day) : state.kind !== 'closed',
    )
    .map(({ day }) => DAY_OF_WEEK[day]);

function dated(hours: OpeningHours, rule: Exception | Season, dates: Dates): object[] {
  const days = changesOnlyHours(rule) ? changedDays(hours) : undefined;
  if (days?.length === 0) return [];
  const spans = days ? knownSpans(hours, dates) : [dates];
  return spans.flatMap(({ from, to }) =>
    specifications(slotsOf(ruleState(rule)), {
      ...(days && { dayOfWeek: days }),
      validFrom: from,
      validThrough: to,
    }),
  );
}

/** Whether the date is there in its year: 29 February is not always. */
const isReal = (date: string): boolean => addDays(date, 0) === date;

function datedHours(hours: OpeningHours, year: Dates): object[] {
  const isAhead = ({ from, to }: Dates): boolean => to >= year.from && from <= year.to;
  return [
    ...(hours.seasons ?? []).flatMap((season) =>
      seasonDates(season, year)
        .filter((dates) => isReal(dates.from) && isReal(dates.to))
        .flatMap((dates) => dated(hours, season, dates)),
    ),
    ...(hours.exceptions ?? [])
      .map((rule) => ({ rule, dates: { from: rule.from, to: rule.to ?? rule.from } }))
      .filter(({ dates }) => isAhead(dates))
      .flatMap(({ rule, dates }) => dated(hours, rule, dates)),
  ];
}

function holidays({ publicHolidays, publicHolidaySlots = [] }: OpeningHours): object[] {
  const slots = { closed: CLOSED, open: publicHolidaySlots, 'as-weekday': [], unknown: [] };
  return specifications(slots[publicHolidays ?? 'unknown'], { dayOfWeek: 'PublicHolidays' });
}

/** Hours of every week hold at all times, but for seasons that may be rests. */
function usualHours(hours: OpeningHours, year: Dates | undefined): object[] {
  const usual = [
    ...regularDays(hours).flatMap(({ day, state }) =>
      state.kind === 'open' ? specifications(state.slots, { dayOfWeek: DAY_OF_WEEK[day] }) : [],
    ),
    ...holidays(hours),
  ];
  if (!hours.seasons?.some(isUnknown)) return usual;
  const spans = year ? knownSpans(hours, year) : [];
  return spans.flatMap(({ from, to }) =>
    usual.map((specification) => ({ ...specification, validFrom: from, validThrough: to })),
  );
}

/**
 * The hours as schema.org OpeningHoursSpecification. schema.org has no nth weekday, so a weekday
 * with such a rule is left out: a machine must not read it as open every week. Of open days whose
 * times nobody knows, and of seasons whose state is unknown, it says nothing.
 * @param today calendar date in Japan; when given, seasons and exceptions of the year from then on
 * stand there with their dates
 */
export function openingHoursJsonLd(hours: OpeningHours | undefined, today?: string): object[] {
  if (!hours) return [];
  const year = today === undefined ? undefined : { from: today, to: addDays(today, 365) };
  return [...usualHours(hours, year), ...(year ? datedHours(hours, year) : [])];
}
