import type { OpeningHours } from '../schema/hub.ts';
import type { WEEKDAYS } from '../schema/vocabulary.ts';

export type Weekday = (typeof WEEKDAYS)[number]['value'];

/** Times of day `HH:MM`. */
export interface Slot {
  opens: string;
  closes: string;
}

/** What is known of one day. */
export type DayState =
  | { kind: 'open'; slots: readonly Slot[] }
  /** Open, but the source does not say when. */
  | { kind: 'open-time-unknown' }
  | { kind: 'closed' }
  | { kind: 'unknown' };

/** A day that is open in these slots; when there are none, nobody knows when. */
export const openDay = (slots: readonly Slot[] = []): DayState =>
  slots.length > 0 ? { kind: 'open', slots } : { kind: 'open-time-unknown' };

/** What a rule for certain days says of them. */
export const ruleState = (rule: {
  open: boolean;
  unknown?: boolean | undefined;
  slots?: readonly Slot[] | undefined;
}): DayState => {
  if (rule.unknown) return { kind: 'unknown' };
  return rule.open ? openDay(rule.slots) : { kind: 'closed' };
};

/**
 * What the weekly rules say of a weekday. One that no rule names is closed when some weekday is
 * known, and unknown otherwise.
 */
export function weekdayState(hours: OpeningHours | undefined, day: Weekday): DayState {
  if (hours?.unknownDays?.includes(day)) return { kind: 'unknown' };
  const weekly = hours?.weekly ?? [];
  const rules = weekly.filter((rule) => rule.days.includes(day));
  if (rules.length > 0) return openDay(rules.flatMap((rule) => rule.slots ?? []));
  return { kind: weekly.length > 0 ? 'closed' : 'unknown' };
}

/**
 * What the rules for single weeks say of the nth weekday of a month, `undefined` when none does. Of
 * several, one that closes it decides; others add their slots up.
 */
export function nthWeekdayState(
  hours: OpeningHours,
  day: Weekday,
  nth: number,
): DayState | undefined {
  const rules = (hours.nthWeekdays ?? []).filter(
    (rule) => rule.day === day && rule.nth.includes(nth),
  );
  if (rules.length === 0) return undefined;
  return rules.every(({ open }) => open)
    ? openDay(rules.flatMap(({ slots }) => slots ?? []))
    : { kind: 'closed' };
}

/** Whether nothing is known of the week, and a weekday is not even said to be doubtful. */
export const isUnheardOf = (hours: OpeningHours, day: Weekday): boolean =>
  !hours.weekly?.length && !hours.nthWeekdays?.length && !hours.unknownDays?.includes(day);

/** What the policy for national holidays says of one, its weekday aside. */
export function holidayState(hours: OpeningHours | undefined): DayState | 'as-weekday' {
  switch (hours?.publicHolidays) {
    case 'closed':
      return { kind: 'closed' };
    case 'open':
      return openDay(hours.publicHolidaySlots);
    case 'as-weekday':
      return 'as-weekday';
    default:
      return { kind: 'unknown' };
  }
}

/** `10:00〜12:00、13:00〜16:00`. */
export const slotsText = (slots: readonly Slot[]): string =>
  slots.map(({ opens, closes }) => `${opens}〜${closes}`).join('、');
