import { checkSampleTitle } from '../../src/domain/content-check/check-sample-title.ts';
import { checkVideoFields } from '../../src/domain/content-check/check-video-fields.ts';
import { parseTime } from '../../src/domain/video/parse-time.ts';
import { mistakeWords } from './mistake-words.ts';

/** What is wrong with a case's video beyond its schema, which knows no addresses and no times. */
function videoWords({ video }: Record<string, unknown>): string[] {
  if (typeof video !== 'object' || video === null) return [];
  const fields = video as Record<string, unknown>;
  const text = (key: string): string | undefined =>
    typeof fields[key] === 'string' ? fields[key] : undefined;
  // A file says itself how long it is, to whoever can read it: not here.
  const seconds = text('file') ? undefined : parseTime(text('duration') ?? '');
  return checkVideoFields(
    { url: text('url'), transcript: text('transcript') },
    seconds === undefined ? undefined : { seconds, isWritten: true },
  ).map(({ key, line, ...words }) =>
    mistakeWords(words, key === 'transcript' ? `${line}行目：` : ''),
  );
}

/** What is wrong with a case's video, and with the title of a sample. */
export function videoMistakes(data: Record<string, unknown>): string[] {
  const wrong = checkSampleTitle(data);
  return [...(wrong ? [mistakeWords(wrong)] : []), ...videoWords(data)];
}
