import type { z } from 'astro/zod';
import type { openingHoursSchema } from '../../../src/schema/opening-hours.ts';

/** Opening hours as the form holds them: every part may still be missing or half written. */
export type HoursValue = z.input<typeof openingHoursSchema>;

type ItemOf<Name extends keyof HoursValue> =
  NonNullable<HoursValue[Name]> extends (infer Item)[] ? Item : never;

export type WeeklyRule = ItemOf<'weekly'>;
export type NthRule = ItemOf<'nthWeekdays'>;
export type ExceptionRule = ItemOf<'exceptions'>;
export type SeasonRule = ItemOf<'seasons'>;
export type SlotValue = NonNullable<WeeklyRule['slots']>[number];
export type Day = WeeklyRule['days'][number];

/** In the order of the schema: where a part that is new goes into the file. */
const ORDER: readonly (keyof HoursValue)[] = [
  'weekly',
  'unknownDays',
  'nthWeekdays',
  'publicHolidays',
  'publicHolidaySlots',
  'exceptions',
  'seasons',
  'note',
];

/**
 * The hours with one part changed. A part that is empty is taken away; all others stay as they are,
 * in their order.
 */
export function withPart<Name extends keyof HoursValue>(
  hours: HoursValue,
  name: Name,
  value: HoursValue[Name],
): HoursValue {
  const isEmpty = value === undefined || value.length === 0;
  if (isEmpty || name in hours) {
    return Object.fromEntries(
      Object.entries(hours).flatMap(([key, old]) =>
        key !== name ? [[key, old]] : isEmpty ? [] : [[key, value]],
      ),
    );
  }
  const later = ORDER.slice(ORDER.indexOf(name) + 1);
  const entries: [string, unknown][] = Object.entries(hours);
  const place = entries.findIndex(([key]) => (later as string[]).includes(key));
  return Object.fromEntries(
    entries.toSpliced(place < 0 ? entries.length : place, 0, [name, value]),
  );
}
