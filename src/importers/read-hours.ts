import { parseHours, type ParsedHours } from './parse-hours.ts';
import type { SourceRecord } from './source-record.ts';

/** A time of day that a workbook's column without a format holds: 0.4375 of a day is 10:30. */
function clockWords(words: string): string {
  if (!/^0\.\d+$/.test(words)) return words;
  const minutes = Math.round(Number(words) * 24 * 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** A row's opening hours; where no column is for them, those that its remarks tell for certain. */
export function readHours({ days, start, end, hoursNote, remark }: SourceRecord): ParsedHours {
  const words = { days, start: clockWords(start), end: clockWords(end), note: hoursNote };
  if (Object.values(words).some((text) => text !== '') || remark === '') return parseHours(words);
  const { openingHours, notUnderstood } = parseHours({ ...words, note: remark });
  const isCertain = openingHours?.weekly !== undefined && notUnderstood.length === 0;
  return isCertain ? { openingHours, notUnderstood: [] } : { notUnderstood: [] };
}
