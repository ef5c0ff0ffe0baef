import { nthOf, weekdayIndex } from './calendar-date.ts';
import { slotsText } from './day-state.ts';
import { fillText } from './fill-text.ts';
import type { OpenState } from './open-state.ts';
import { isPublicHoliday } from './public-holidays.ts';
import type { TodaysHours } from './todays-hours.ts';

/** The sentences that are needed, one for each kind of `OpenState`, and their parts. */
export const TODAY_WORDS = [
  'day',
  'date',
  'holiday',
  'reason',
  'year-end',
  'public-holiday',
  'nth-weekday',
  'open',
  'later',
  'between',
  'ended',
  'open-time-unknown',
  'closed',
  'unknown',
] as const;

/**
 * Gives a sentence with `{places}` to fill in; for `weekdays`, the seven words from Monday on, a
 * character each.
 */
export type Words = (key: (typeof TODAY_WORDS)[number] | 'weekdays') => string;

/** The day, its hours with what is special of them (empty when there are none), and what they mean now. */
export interface TodayText {
  day: string;
  slots: string;
  now: string;
}

/**
 * Today's hours in words.
 * @param date calendar date in Japan, `YYYY-MM-DD`
 * @param now what the hub does at this moment of that day
 */
export function todayText(
  date: string,
  { state, rule, reason }: TodaysHours,
  now: OpenState,
  words: Words,
): TodayText {
  const weekday = words('weekdays').charAt(weekdayIndex(date));
  const isNamed = rule === 'year-end' || rule === 'public-holiday' || rule === 'nth-weekday';
  const why = isNamed ? fillText(words(rule), { nth: String(nthOf(date)), weekday }) : reason;
  const inBrackets = (text: string | undefined) =>
    text ? fillText(words('reason'), { reason: text }) : '';
  const parts = {
    month: String(Number(date.slice(5, 7))),
    day: String(Number(date.slice(8))),
    weekday: isPublicHoliday(date) ? fillText(words('holiday'), { weekday }) : weekday,
    reason: inBrackets(why),
    time: 'closes' in now ? now.closes : 'opens' in now ? now.opens : '',
  };
  return {
    day: fillText(words(state.kind === 'open' ? 'day' : 'date'), parts),
    slots: state.kind === 'open' ? slotsText(state.slots) + inBrackets(reason) : '',
    now: fillText(words(now.kind), parts),
  };
}
