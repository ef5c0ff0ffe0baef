import type { OpeningHours } from '../schema/hub.ts';
import { WEEKDAYS, labelOf } from '../schema/vocabulary.ts';
import { dateText } from './date.ts';
import {
  holidayState,
  ruleState,
  slotsText,
  weekdayState,
  type DayState,
  type Weekday,
} from './day-state.ts';

export type { DayState, Slot, Weekday } from './day-state.ts';

export interface DayHours {
  day: Weekday;
  state: DayState;
}

/**
 * The week from Monday to Sunday. A weekday that no rule names is closed when some weekday is
 * known, and unknown otherwise.
 */
export const weekOf = (hours: OpeningHours | undefined): DayHours[] =>
  WEEKDAYS.map(({ value: day }) => ({ day, state: weekdayState(hours, day) }));

/** Whether any weekday's hours are known. */
const hasKnownDays = (hours: OpeningHours | undefined): boolean =>
  (hours?.weekly?.length ?? 0) > 0 || (hours?.nthWeekdays?.length ?? 0) > 0;

/** Whether anything at all is known of the hours, be it only a season's or the holidays'. */
export const hasKnownHours = (hours: OpeningHours | undefined): boolean =>
  hasKnownDays(hours) ||
  (hours?.seasons?.length ?? 0) > 0 ||
  (hours?.exceptions?.length ?? 0) > 0 ||
  !['unknown', undefined].includes(hours?.publicHolidays);

/** A day's state in words. */
function stateText(state: DayState): string {
  switch (state.kind) {
    case 'open':
      return slotsText(state.slots);
    case 'open-time-unknown':
      return '開所（時間はわからない）';
    case 'closed':
      return '休み';
    case 'unknown':
      return 'わからない';
  }
}

/**
 * The weekly hours in one line, days with the same hours together:
 * `火・水・木・金 10:00〜15:00／土 9:30〜14:30／日 わからない／第3火曜日は休み`.
 * @returns `undefined` when nothing is known
 */
export function weeklySummary(hours: OpeningHours | undefined): string | undefined {
  if (!hasKnownDays(hours)) return undefined;
  const groups = new Map<string, string[]>();
  for (const { day, state } of weekOf(hours)) {
    if (state.kind === 'closed') continue;
    const text = stateText(state);
    groups.set(text, [...(groups.get(text) ?? []), labelOf(WEEKDAYS, day)]);
  }
  return [
    ...[...groups].map(([text, days]) => `${days.join('・')} ${text}`),
    ...(hours?.nthWeekdays ?? []).map(nthWeekdayText),
  ].join('／');
}

/** A weekday's row of the table: its usual state, and the weeks that differ. */
export function dayText({ day, state }: DayHours, hours: OpeningHours | undefined): string {
  const rules = (hours?.nthWeekdays ?? []).filter((rule) => rule.day === day).map(nthWeekdayText);
  return rules.length > 0 ? `${stateText(state)}（${rules.join('、')}）` : stateText(state);
}

type Rules = NonNullable<OpeningHours['nthWeekdays']>;

/** `第3土曜日は10:30〜15:30`, `第3火曜日は休み`. */
export const nthWeekdayText = (rule: Rules[number]): string => {
  const weeks = rule.nth.map((n) => `第${String(n)}`).join('・');
  return `${weeks}${labelOf(WEEKDAYS, rule.day)}曜日は${stateText(ruleState(rule))}`;
};

/** How the hub treats national holidays, in words. */
export function holidayText(hours: OpeningHours | undefined): string {
  const state = holidayState(hours);
  return state === 'as-weekday' ? '曜日どおり' : stateText(state);
}

const monthDayText = (monthDay: string): string => {
  const [month = '', day = ''] = monthDay.split('-');
  return `${String(Number(month))}月${String(Number(day))}日`;
};

type Season = NonNullable<OpeningHours['seasons']>[number];
type Exception = NonNullable<OpeningHours['exceptions']>[number];

const specialText = (when: string, rule: Season | Exception): string =>
  `${when}は${stateText(ruleState(rule))}${rule.reason ? `（${rule.reason}）` : ''}`;

/** `12月29日〜1月3日は休み（年末年始）`. */
export const seasonText = (season: Season): string =>
  specialText(`${monthDayText(season.from)}〜${monthDayText(season.to)}`, season);

/** `2026年8月13日〜2026年8月15日は休み（館内整備）`. */
export function exceptionText(exception: Exception): string {
  const days = [exception.from, exception.to].filter((day) => day !== undefined).map(dateText);
  return specialText(days.join('〜'), exception);
}
