import { weekdayState } from '../../../src/domain/day-state.ts';
import { WEEKDAYS } from '../../../src/schema/vocabulary.ts';
import {
  withPart,
  type Day,
  type HoursValue,
  type SlotValue,
  type WeeklyRule,
} from './hours-value.ts';

export type WeekState = 'open' | 'closed' | 'unknown';

/** One weekday of the grid. */
export interface WeekRow {
  day: Day;
  state: WeekState;
  slots: readonly SlotValue[];
}

const DAYS: readonly Day[] = WEEKDAYS.map(({ value }) => value);

const slotsOf = (hours: HoursValue, day: Day): SlotValue[] =>
  (hours.weekly ?? []).filter(({ days }) => days.includes(day)).flatMap(({ slots }) => slots ?? []);

/** The week from Monday to Sunday, as the site would tell it. */
export const weekRows = (hours: HoursValue): WeekRow[] =>
  DAYS.map((day) => {
    const isOpen = hours.weekly?.some(({ days }) => days.includes(day)) ?? false;
    const isDoubtful = hours.unknownDays?.includes(day) ?? false;
    if (isOpen && !isDoubtful) return { day, state: 'open', slots: slotsOf(hours, day) };
    const { kind } = weekdayState(hours as Parameters<typeof weekdayState>[0], day);
    return { day, state: kind === 'closed' ? 'closed' : 'unknown', slots: [] };
  });

const isSame = (a: readonly SlotValue[] = [], b: readonly SlotValue[] = []): boolean =>
  a.length === b.length &&
  a.every(({ opens, closes }, index) => opens === b[index]?.opens && closes === b[index].closes);

const inOrder = (days: readonly Day[]): Day[] => DAYS.filter((day) => days.includes(day));

const without = (rules: readonly WeeklyRule[], day: Day): WeeklyRule[] =>
  rules.flatMap((rule) => {
    if (!rule.days.includes(day)) return [rule];
    const days = rule.days.filter((each) => each !== day);
    return days.length > 0 ? [{ ...rule, days }] : [];
  });

/** Adds a day to the rule that has the same hours, or as a rule of its own in the week's order. */
function opened(rules: readonly WeeklyRule[], { day, slots }: WeekRow): WeeklyRule[] {
  const rest = without(rules, day);
  const same = rest.findIndex((rule) => isSame(rule.slots, slots));
  if (same >= 0) {
    return rest.map((rule, index) =>
      index === same ? { ...rule, days: inOrder([...rule.days, day]) } : rule,
    );
  }
  const own: WeeklyRule = { days: [day], ...(slots.length > 0 && { slots: [...slots] }) };
  const later = rest.findIndex((rule) => DAYS.indexOf(rule.days[0] ?? 'mon') > DAYS.indexOf(day));
  return rest.toSpliced(later < 0 ? rest.length : later, 0, own);
}

/**
 * The hours with one weekday changed; days with the same hours share a rule, and the rules of the
 * other days stay as they are.
 */
export function withRow(hours: HoursValue, row: WeekRow): HoursValue {
  const { weekly = [], unknownDays = [] } = hours;
  const { day, state } = row;
  const alone = weekly.find(({ days }) => days.length === 1 && days[0] === day);
  // Of a day that has a rule to itself, only the hours change: while they are typed, it stays put.
  const rules =
    state !== 'open'
      ? without(weekly, day)
      : alone && slotsOf(hours, day).length > 0 && row.slots.length > 0
        ? weekly.flatMap((rule) =>
            rule === alone ? [{ ...rule, slots: [...row.slots] }] : without([rule], day),
          )
        : opened(weekly, row);
  const doubtful = unknownDays.filter((each) => each !== day);
  const isRested = state === 'unknown' && (unknownDays.includes(day) || rules.length > 0);
  return withPart(
    withPart(hours, 'weekly', rules),
    'unknownDays',
    isRested ? inOrder([...doubtful, day]) : doubtful,
  );
}

/** Monday to Friday as this day is. */
export const withWeekdaysAs = (hours: HoursValue, row: WeekRow): HoursValue =>
  DAYS.slice(0, 5).reduce((changed, day) => withRow(changed, { ...row, day }), hours);
