import type { OpeningHours } from '../schema/hub.ts';
import { WEEKDAYS, labelOf } from '../schema/vocabulary.ts';
import { dateText } from './date.ts';

export type Weekday = (typeof WEEKDAYS)[number]['value'];

/** Times of day `HH:MM`. */
export interface Slot {
  opens: string;
  closes: string;
}

/** What is known of one weekday. */
export type DayState =
  | { kind: 'open'; slots: readonly Slot[] }
  /** Open, but the source does not say when. */
  | { kind: 'open-time-unknown' }
  | { kind: 'closed' }
  | { kind: 'unknown' };

export interface DayHours {
  day: Weekday;
  state: DayState;
}

const openState = (slots: readonly Slot[]): DayState =>
  slots.length > 0 ? { kind: 'open', slots } : { kind: 'open-time-unknown' };

/**
 * The week from Monday to Sunday. A weekday that no rule names is closed when some weekday is
 * known, and unknown otherwise.
 */
export function weekOf(hours: OpeningHours | undefined): DayHours[] {
  const weekly = hours?.weekly ?? [];
  return WEEKDAYS.map(({ value: day }) => {
    if (hours?.unknownDays?.includes(day)) return { day, state: { kind: 'unknown' } };
    const rules = weekly.filter((rule) => rule.days.includes(day));
    if (rules.length > 0) {
      return { day, state: openState(rules.flatMap((rule) => rule.slots ?? [])) };
    }
    return { day, state: { kind: weekly.length > 0 ? 'closed' : 'unknown' } };
  });
}

/** Whether any weekday's hours are known. */
const hasKnownDays = (hours: OpeningHours | undefined): boolean =>
  (hours?.weekly?.length ?? 0) > 0 || (hours?.nthWeekdays?.length ?? 0) > 0;

/** Whether anything at all is known of the hours, be it only a season's or the holidays'. */
export const hasKnownHours = (hours: OpeningHours | undefined): boolean =>
  hasKnownDays(hours) ||
  (hours?.seasons?.length ?? 0) > 0 ||
  (hours?.exceptions?.length ?? 0) > 0 ||
  !['unknown', undefined].includes(hours?.publicHolidays);

/** `10:00〜12:00、13:00〜16:00`. */
const slotsText = (slots: readonly Slot[]): string =>
  slots.map(({ opens, closes }) => `${opens}〜${closes}`).join('、');

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
export const nthWeekdayText = ({ nth, day, open, slots }: Rules[number]): string => {
  const weeks = nth.map((n) => `第${String(n)}`).join('・');
  const state = open ? openState(slots ?? []) : ({ kind: 'closed' } as const);
  return `${weeks}${labelOf(WEEKDAYS, day)}曜日は${stateText(state)}`;
};

/** How the hub treats national holidays, in words. */
export function holidayText(hours: OpeningHours | undefined): string {
  switch (hours?.publicHolidays) {
    case 'closed':
      return '休み';
    case 'as-weekday':
      return '曜日どおり';
    case 'open':
      return stateText(openState(hours.publicHolidaySlots ?? []));
    default:
      return 'わからない';
  }
}

const monthDayText = (monthDay: string): string => {
  const [month = '', day = ''] = monthDay.split('-');
  return `${String(Number(month))}月${String(Number(day))}日`;
};

type Season = NonNullable<OpeningHours['seasons']>[number];
type Exception = NonNullable<OpeningHours['exceptions']>[number];

const specialText = (when: string, rule: Season | Exception): string => {
  const state = rule.open ? openState(rule.slots ?? []) : ({ kind: 'closed' } as const);
  return `${when}は${stateText(state)}${rule.reason ? `（${rule.reason}）` : ''}`;
};

/** `12月29日〜1月3日は休み（年末年始）`. */
export const seasonText = (season: Season): string =>
  specialText(`${monthDayText(season.from)}〜${monthDayText(season.to)}`, season);

/** `2026年8月13日〜2026年8月15日は休み（館内整備）`. */
export function exceptionText(exception: Exception): string {
  const days = [exception.from, exception.to].filter((day) => day !== undefined).map(dateText);
  return specialText(days.join('〜'), exception);
}
