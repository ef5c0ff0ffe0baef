import type { OpeningHours } from '../schema/hub.ts';
import { WEEKDAYS } from '../schema/vocabulary.ts';
import { addDays } from './calendar-date.ts';
import { holidayState, ruleState, weekdayState } from './day-state.ts';
import type { OpenState } from './open-state.ts';
import { todayText, type TodayText, type Words } from './today-text.ts';
import { todaysHours, type TodaysHours } from './todays-hours.ts';

/** A day whose date is as long as any: a Monday that is a holiday, in November. */
const LONG_DATE = '2026-11-23';

/** What an open day may say in the course of its hours. */
const OPEN_DAY: readonly OpenState[] = [
  { kind: 'open', closes: '00:00' },
  { kind: 'later', opens: '00:00' },
  { kind: 'between', opens: '00:00' },
  { kind: 'ended' },
];

/** 年末年始; of which year does not matter to seasons. */
const YEAR_END = [0, 1, 2, 3, 4, 5].map((days) => addDays('2026-12-29', days));

/** Whether the seasons leave a day of 年末年始 open to question. */
const isYearEndOpen = (seasons: OpeningHours['seasons']): boolean =>
  YEAR_END.some((date) => todaysHours({ seasons }, date).rule === 'year-end');

/** Every answer that `todaysHours` may give on some day. */
function possibleAnswers(hours: OpeningHours): TodaysHours[] {
  const holiday = holidayState(hours);
  const { nthWeekdays = [], seasons = [], exceptions = [] } = hours;
  return [
    ...WEEKDAYS.map(({ value }) => ({
      state: weekdayState(hours, value),
      rule: 'weekly' as const,
    })),
    ...nthWeekdays.map((rule) => ({ state: ruleState(rule), rule: 'nth-weekday' as const })),
    ...(holiday === 'as-weekday' ? [] : [{ state: holiday, rule: 'public-holiday' as const }]),
    ...(isYearEndOpen(seasons)
      ? [{ state: { kind: 'unknown' as const }, rule: 'year-end' as const }]
      : []),
    ...[...seasons, ...exceptions].map((rule) => ({
      state: ruleState(rule),
      rule: 'season' as const,
      reason: rule.reason,
    })),
  ];
}

/**
 * Whatever `todayText` may have to say of a hub, at its longest: at build, before the day is known,
 * room is kept for it.
 */
export function possibleTexts(hours: OpeningHours, words: Words): TodayText[] {
  const texts = possibleAnswers(hours).flatMap((answer) => {
    const { state } = answer;
    const moments = state.kind === 'open' ? OPEN_DAY : [state];
    return moments.map((now) => todayText(LONG_DATE, answer, now, words));
  });
  return [...new Map(texts.map((text) => [text.slots + text.now, text])).values()];
}
