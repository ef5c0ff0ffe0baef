import { parseDaySet } from './day-set.ts';
import type { HoursFact } from './hours-fact.ts';
import { parseSlots, type Slot } from './parse-slots.ts';
import type { Weekday } from './parse-weekdays.ts';
import { readClosedDays } from './read-closed-days.ts';
import { readOpenDays, type OpenDays } from './read-open-days.ts';

/* What lists of days and spans of time say, each as far as it is certain. */

/** Facts of open days, of their holidays and of the exceptions beside them. */
function daysFacts(
  { days, hasHolidays, facts }: OpenDays,
  make: (days: readonly Weekday[]) => HoursFact,
  slots?: readonly Slot[],
): HoursFact[] {
  return [
    ...(days.length > 0 ? [make(days)] : []),
    ...(hasHolidays
      ? [{ kind: 'holidays' as const, policy: 'open' as const, ...(slots && { slots }) }]
      : []),
    ...facts,
  ];
}

/** Open days. */
export function openDays(words: string, isAll: boolean): HoursFact[] | undefined {
  const open = readOpenDays(words);
  return open && daysFacts(open, (days) => ({ kind: 'days', days, isAll }));
}

/** A list without a verb: beside a column of days it says which of them are open, alone nothing. */
export function bareDays(words: string, beside: 'some' | 'same'): HoursFact[] | undefined {
  const open = readOpenDays(words);
  return open && daysFacts(open, (days) => ({ kind: 'days', days, isAll: true, beside }));
}

/** Open days with their hours. */
export function daySlots(
  words: string,
  times: string,
  list: { isAll: boolean; isHeaded?: true },
): HoursFact[] | undefined {
  const open = readOpenDays(words);
  const slots = parseSlots(times);
  if (!open || !slots) return undefined;
  return daysFacts(open, (days) => ({ kind: 'day-slots', days, slots, ...list }), slots);
}

/**
 * Hours with the days that rest beside them; without a list or a column of days, all others are
 * open.
 */
export function slotsBut(
  days: string | undefined,
  times: string,
  words: string,
): HoursFact[] | undefined {
  const rests = readClosedDays(words);
  if (!rests) return undefined;
  if (days !== undefined) {
    const open = daySlots(days, times, { isAll: true });
    return open && [...open, ...rests];
  }
  const closed = rests.flatMap((fact) => (fact.kind === 'closed-days' ? fact.days : []));
  const others = parseDaySet('毎日')?.days.filter((day) => !closed.includes(day)) ?? [];
  const open: HoursFact[] =
    closed.length > 0 ? [{ kind: 'days', days: others, isAll: true, beside: 'none' }] : [];
  const slots = withSlots(times, 'bare-slots');
  return slots && [...open, ...slots, ...rests];
}

/** Hours alone. */
export const withSlots = (
  times: string,
  kind: 'slots' | 'bare-slots' | 'gap',
): HoursFact[] | undefined => {
  const slots = parseSlots(times);
  return slots && [{ kind, slots }];
};
