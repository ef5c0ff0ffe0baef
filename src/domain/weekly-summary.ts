import type { OpeningHours } from '../schema/hub.ts';
import { ruleState, slotsText, weekdayState, type DayState, type Weekday } from './day-state.ts';

/** As WEEKDAYS has them; the whole vocabulary would come along to the visitor's browser. */
const WEEKDAY_WORDS: Readonly<Record<Weekday, string>> = {
  mon: '月',
  tue: '火',
  wed: '水',
  thu: '木',
  fri: '金',
  sat: '土',
  sun: '日',
};

const WEEK = Object.keys(WEEKDAY_WORDS) as Weekday[];

/** Whether any weekday's hours are known. */
export const hasKnownDays = (hours: OpeningHours | undefined): boolean =>
  (hours?.weekly?.length ?? 0) > 0 || (hours?.nthWeekdays?.length ?? 0) > 0;

/** A day's state in words: `09:30〜14:30`, `開所（時間はわからない）`, `休み`, `わからない`. */
export function stateText(state: DayState): string {
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

type Rules = NonNullable<OpeningHours['nthWeekdays']>;

/** `第3土曜日は10:30〜15:30`, `第3火曜日は休み`. */
export const nthWeekdayText = (rule: Rules[number]): string => {
  const weeks = rule.nth.map((n) => `第${String(n)}`).join('・');
  return `${weeks}${WEEKDAY_WORDS[rule.day]}曜日は${stateText(ruleState(rule))}`;
};

/**
 * The weekly hours in one line, days with the same hours together:
 * `火・水・木・金 10:00〜15:00／土 9:30〜14:30／日 わからない／第3火曜日は休み`.
 * @returns `undefined` when nothing is known
 */
export function weeklySummary(hours: OpeningHours | undefined): string | undefined {
  if (!hasKnownDays(hours)) return undefined;
  const groups = new Map<string, string[]>();
  for (const day of WEEK) {
    const state = weekdayState(hours, day);
    if (state.kind === 'closed') continue;
    const text = stateText(state);
    groups.set(text, [...(groups.get(text) ?? []), WEEKDAY_WORDS[day]]);
  }
  return [
    ...[...groups].map(([text, days]) => `${days.join('・')} ${text}`),
    ...(hours?.nthWeekdays ?? []).map(nthWeekdayText),
  ].join('／');
}
