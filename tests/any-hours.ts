import fc from 'fast-check';
import type { OpeningHours } from '../src/schema/hub.ts';
import { openingHoursSchema } from '../src/schema/opening-hours.ts';
import { HOLIDAY_POLICIES, WEEKDAYS } from '../src/schema/vocabulary.ts';

const clock = (quarter: number): string =>
  `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;

/**
 * One to three spans of a day in any order, which may touch, begin at 00:00 and end at 24:00. The
 * schema refuses those that overlap.
 */
const slots = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 0, max: 96 }), { minLength: 2, maxLength: 6 }),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([ends, isTouching, isReversed]) => {
    const times = ends.toSorted((a, b) => a - b).map(clock);
    const step = isTouching ? 1 : 2;
    const spans = Array.from({ length: Math.floor(times.length / 2) }, (_, index) => ({
      opens: times[index * step] ?? '',
      closes: times[index * step + 1] ?? '',
    }));
    return isReversed ? spans.toReversed() : spans;
  });
const day = fc.constantFrom(...WEEKDAYS.map(({ value }) => value));
const days = (minLength: number) => fc.uniqueArray(day, { minLength, maxLength: 7 });
const nth = fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 5 });

/** Written by an editor: with the signs that sentences are made of. */
const reason = fc.constantFrom(
  '年末年始',
  '館内整備',
  '工事（2階）',
  '夏時間。予約を',
  '"A"; ||',
  'は休み',
);

/** The key left out half of the time: the schema's optional fields are never `undefined`. */
const maybe = <Key extends string, Value>(key: Key, value: fc.Arbitrary<Value>) =>
  fc
    .option(value, { nil: undefined })
    .map((found) => (found === undefined ? {} : { [key]: found }) as Partial<Record<Key, Value>>);

const rule = fc
  .tuple(fc.boolean(), maybe('slots', slots), maybe('reason', reason))
  .map(([open, times, why]) => ({ open, ...(open && times), ...why }));

const date = fc
  .integer({ min: Date.UTC(2023, 11, 1) / 86_400_000, max: Date.UTC(2036, 0, 31) / 86_400_000 })
  .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));
const later = (from: string, more: number): string =>
  new Date(Date.parse(from) + more * 86_400_000).toISOString().slice(0, 10);
const length = fc.oneof(
  fc.integer({ min: 1, max: 9 }),
  fc.integer({ min: 5, max: 60 }),
  fc.integer({ min: 60, max: 500 }),
);
/** Often at the turn of the year, where most rules meet. */
const start = fc.oneof(
  date,
  fc.constantFrom('2026-12-28', '2027-01-01', '2030-12-30', '2032-02-27'),
);
const exception = fc
  .tuple(start, fc.option(length, { nil: undefined }), rule)
  .map(([from, more, rest]) => ({
    from,
    ...(more !== undefined && { to: later(from, more - 1) }),
    ...rest,
  }));
/** Most seasons tell what the hub does then; some, only that it may rest. */
const seasonRule = fc.oneof(
  { weight: 3, arbitrary: rule },
  {
    weight: 1,
    arbitrary: maybe('reason', reason).map((why) => ({ open: false, unknown: true, ...why })),
  },
);
const season = fc.tuple(start, length, seasonRule).map(([from, more, rest]) => ({
  from: from.slice(5),
  to: later(from, more % 365).slice(5),
  ...rest,
}));

const weekly = fc.array(
  fc.tuple(days(1), maybe('slots', slots)).map(([named, times]) => ({ days: named, ...times })),
  { minLength: 1, maxLength: 3 },
);
const nthWeekdays = fc.array(
  fc
    .tuple(nth, day, rule)
    .map(([weeks, named, { reason: _, ...rest }]) => ({ nth: weeks, day: named, ...rest })),
  { minLength: 1, maxLength: 3 },
);
const policy = fc.constantFrom(...HOLIDAY_POLICIES.map(({ value }) => value));
const holidays = fc.oneof(
  policy.map((publicHolidays) => ({ publicHolidays })),
  slots.map((publicHolidaySlots) => ({ publicHolidays: 'open' as const, publicHolidaySlots })),
  fc.constant({}),
);

/** Opening hours of every kind that the schema takes, without a note. */
export const anyHours: fc.Arbitrary<OpeningHours> = fc
  .tuple(
    maybe('weekly', weekly),
    maybe('unknownDays', days(1)),
    maybe('nthWeekdays', nthWeekdays),
    holidays,
    maybe('exceptions', fc.array(exception, { minLength: 1, maxLength: 3 })),
    maybe('seasons', fc.array(season, { minLength: 1, maxLength: 3 })),
  )
  .map((parts) => Object.assign({}, ...parts) as OpeningHours)
  // Two rules for one day may overlap.
  .filter((hours) => openingHoursSchema.safeParse(hours).success);
