import { hoursNote } from '../domain/hours-note.ts';
import { namedDays } from './doubtful-days.ts';
import { touchesHours } from './hours-touching.ts';
import { parseHours, type ParsedHours } from './parse-hours.ts';
import { plainHours } from './parse-slots.ts';
import { sentencesOf } from './read-hours-words.ts';
import type { SourceRecord } from './source-record.ts';

/** A time of day that a workbook's column without a format holds: 0.4375 of a day is 10:30. */
function clockWords(words: string): string {
  if (!/^0\.\d+$/.test(words)) return words;
  const minutes = Math.round(Number(words) * 24 * 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Sentences of 備考 that may tell when a hub is open; all others are about other things. */
const ofHours = (remark: string): string[] =>
  sentencesOf(remark).filter((text) => {
    const plain = plainHours(text);
    return touchesHours(plain) || namedDays(plain).length > 0;
  });

/**
 * A row's opening hours. What its remarks say of days, times and closing is read with the columns;
 * where no column has anything, they count when all that they say of hours is certain.
 * @param sourceDate `YYYY-MM-DD` of the source, where it is known
 */
export function readHours(
  { days, start, end, hoursNote: note, remark }: SourceRecord,
  sourceDate?: string,
): ParsedHours {
  const words = { days, start: clockWords(start), end: clockWords(end), note };
  const dated = sourceDate === undefined ? {} : { sourceDate };
  const sentences = ofHours(remark);
  if (Object.values(words).some((text) => text !== ''))
    return parseHours(words, { ...dated, sentences });
  const { openingHours, notUnderstood } = parseHours(
    { ...words, note: sentences.join('\n') },
    dated,
  );
  if (openingHours?.weekly === undefined || notUnderstood.length > 0) return { notUnderstood: [] };
  const kept = hoursNote({ ...words, note: remark });
  return {
    openingHours: { ...openingHours, ...(kept !== undefined && { note: kept }) },
    notUnderstood: [],
  };
}
