import type { OpeningHours } from '../schema/hub.ts';
import { WEEKDAYS, labelOf } from '../schema/vocabulary.ts';
import { openDay } from './day-state.ts';
import { hoursNote, type HoursWords } from './hours-note.ts';
import {
  exceptionText,
  holidayText,
  nthWeekdayText,
  seasonText,
  stateText,
} from './opening-hours.ts';
import type { Weekday } from './opening-hours.ts';

type Weekly = NonNullable<OpeningHours['weekly']>;

/** Stands before the sentences that say, a line each, what is known. */
export const HOURS_MARK = '【開所時間】';
/** Stands before the source's own words, to the end of the cell. */
export const NOTE_MARK = '【元の表記】';
/** The sentence of a week that the columns of days and times tell whole. */
export const AS_COLUMNS = '曜日・時間の列のとおり';

const labels = (days: readonly Weekday[], between: string): string =>
  days.map((day) => labelOf(WEEKDAYS, day)).join(between);

/** Days in the order of the week, and the whole span of the hours that most of them have. */
function weekColumns({ weekly = [], unknownDays = [] }: OpeningHours): Omit<HoursWords, 'note'> {
  const [most] = weekly.toSorted((a, b) => b.days.length - a.days.length);
  const slots = most?.slots ?? [];
  const days = WEEKDAYS.map(({ value }) => value).filter(
    (day) => weekly.some((rule) => rule.days.includes(day)) && !unknownDays.includes(day),
  );
  return {
    days: labels(days, ''),
    start:
      slots
        .map(({ opens }) => opens)
        .sort()
        .at(0) ?? '',
    end:
      slots
        .map(({ closes }) => closes)
        .sort()
        .at(-1) ?? '',
  };
}

/** One rule with one span or none, and nothing that takes a day of it back. */
const areColumnsEnough = (weekly: Weekly, days: string): boolean =>
  weekly.length === 1 &&
  weekly.every((rule) => (rule.slots ?? []).length < 2 && labels(rule.days, '') === days);

function sentences(hours: OpeningHours, days: string): string[] {
  const { weekly = [], unknownDays = [], nthWeekdays = [] } = hours;
  const { publicHolidays, exceptions = [], seasons = [] } = hours;
  const week = areColumnsEnough(weekly, days)
    ? [AS_COLUMNS]
    : weekly.map((rule) => `${labels(rule.days, '・')} ${stateText(openDay(rule.slots))}`);
  return [
    ...week,
    ...(unknownDays.length > 0 ? [`${labels(unknownDays, '・')} わからない`] : []),
    ...nthWeekdays.map(nthWeekdayText),
    ...(publicHolidays ? [`祝日は${holidayText(hours)}`] : []),
    ...exceptions.map(exceptionText),
    ...seasons.map(seasonText),
  ];
}

/** Whether a reader who finds nothing but the columns understands the same. */
const isPlain = (hours: OpeningHours, columns: HoursWords, said: readonly string[]): boolean =>
  said.join() === `${AS_COLUMNS},祝日はわからない` &&
  columns.start !== '00:00' &&
  hours.note === hoursNote(columns);

/**
 * The hours in the columns 利用可能曜日, 開始時間, 終了時間 and 利用可能日時特記事項 of
 * 自治体標準オープンデータセット. The first three hold what they can: the weekdays that are open, and the
 * span of hours of most of them. The fourth one says all else, in the sentences of the hub's page, a
 * line each, and then the source's own words, letter by letter. The importer reads all of it back;
 * lists that are empty, and hours of a day that is closed, are not written.
 */
export function hoursColumns(hours: OpeningHours): HoursWords {
  const columns = { ...weekColumns(hours), note: '' };
  const said = sentences(hours, columns.days);
  if (isPlain(hours, columns, said)) return columns;
  const lines = said.length > 0 ? HOURS_MARK + said.join('\n') : '';
  const words = hours.note ? NOTE_MARK + hours.note.replace(/\r\n?/g, '\n') : '';
  return { ...columns, note: [lines, words].filter((part) => part !== '').join('\n') };
}
