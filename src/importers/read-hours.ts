import { hoursNote } from '../domain/hours-note.ts';
import { hoursBeside } from './hours-beside.ts';
import { parseHours, type ParsedHours } from './parse-hours.ts';
import type { SourceRecord } from './source-record.ts';

/** A time of day that a workbook's column without a format holds: 0.4375 of a day is 10:30. */
function clockWords(words: string): string {
  if (!/^0\.\d+$/.test(words)) return words;
  const minutes = Math.round(Number(words) * 24 * 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** What is known beside a row's own words. */
export interface HoursContext {
  /** `YYYY-MM-DD` of the source, where it is known. */
  readonly sourceDate?: string;
  /** `YYYY-MM-DD`: what a source says of later days is not so yet. */
  readonly today?: string;
  /** Words of a row that put its hours in doubt, from columns of other things. */
  readonly doubts?: readonly string[];
}

/**
 * A row's opening hours. What its other columns say of days, times and closing is read with those
 * of hours; where no column of hours has anything, they count when all that they say of hours is
 * certain. What is not stands in the note alone.
 */
export function readHours(
  record: SourceRecord,
  { doubts = [], sourceDate, today = sourceDate }: HoursContext = {},
): ParsedHours {
  const { days, start, end, hoursNote: note } = record;
  const words = { days, start: clockWords(start), end: clockWords(end), note };
  const dates = {
    ...(sourceDate !== undefined && { sourceDate }),
    ...(today !== undefined && { today }),
  };
  const sentences = [...hoursBeside(record, today), ...doubts];
  if (Object.values(words).some((text) => text !== ''))
    return parseHours(words, { ...dates, sentences });
  if (sentences.length === 0) return { notUnderstood: [] };
  const { openingHours, notUnderstood } = parseHours(
    { ...words, note: sentences.join('\n') },
    dates,
  );
  const kept = [record.remark, ...sentences.filter((text) => !record.remark.includes(text))];
  const said = hoursNote({ ...words, note: kept.filter((text) => text !== '').join('\n') });
  const noteOf = said === undefined ? {} : { note: said };
  if (openingHours?.weekly !== undefined && notUnderstood.length === 0)
    return { openingHours: { ...openingHours, ...noteOf }, notUnderstood: [] };
  return { openingHours: { publicHolidays: 'unknown', ...noteOf }, notUnderstood: sentences };
}
