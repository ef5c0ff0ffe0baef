import { readCueSettings } from './read-cue-settings.ts';
import { readRegion } from './read-region.ts';
import { readTimestamp } from './read-timestamp.ts';
import { splitLines } from './split-lines.ts';
import type { PassedOver, Region, WebVttCue, WebVttFile } from './web-vtt.ts';

const ARROW = '-->';

/** Times and settings of a cue; undefined where the standard's parser drops the cue. */
function readTiming(line: string, regions: readonly Region[]) {
  const skip = (at: number): number => at + (/^[\t\n\f\r ]*/.exec(line.slice(at))?.[0].length ?? 0);
  const start = readTimestamp(line, skip(0));
  if (!start) return undefined;
  const arrow = skip(start.next);
  if (!line.startsWith(ARROW, arrow)) return undefined;
  const end = readTimestamp(line, skip(arrow + ARROW.length));
  if (!end) return undefined;
  return {
    start: start.seconds,
    end: end.seconds,
    ...readCueSettings(line.slice(end.next), regions),
  };
}

/** The block that begins here with no cue in it: `STYLE`, `REGION`, a comment or lost words. */
const blockKind = (first: string): 'STYLE' | 'REGION' | 'NOTE' | undefined =>
  /^STYLE[\t\f ]*$/.test(first)
    ? 'STYLE'
    : /^REGION[\t\f ]*$/.test(first)
      ? 'REGION'
      : /^NOTE(?:[\t ]|$)/.test(first)
        ? 'NOTE'
        : undefined;

/**
 * The parser of the standard (W3C WebVTT, 6.1 to 6.3), line by line, with the places of the lines.
 * It never fails: as in a browser, what is wrong is passed over, and here it is noted as well.
 * @param source a file's text; a byte order mark at its beginning is no part of it
 */
export function parseWebVtt(source: string): WebVttFile {
  const lines = splitLines(source);
  const cues: WebVttCue[] = [];
  const regions: Region[] = [];
  const styles: string[] = [];
  const passedOver: PassedOver[] = [];
  const note = (kind: PassedOver['kind'], index: number, text = lines[index] ?? '') =>
    passedOver.push({ kind, line: index + 1, text });

  if (!/^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? '')) {
    note('signature', 0);
    return { cues, regions, styles, passedOver };
  }
  // The header ends at an empty line or where the first cue has its times.
  let at = 1;
  while (at < lines.length && lines[at] !== '' && !lines[at]?.includes(ARROW)) at++;

  /** Reads the words from a line on; a line with an arrow begins the next cue. */
  const readWords = (): string[] => {
    const begin = at;
    while (at < lines.length && lines[at] !== '' && !lines[at]?.includes(ARROW)) at++;
    if (lines[at]?.includes(ARROW)) note('unparted', at);
    return lines.slice(begin, at);
  };

  const readCue = (id: string): void => {
    const index = at++;
    const timing = readTiming(lines[index] ?? '', regions);
    const text = readWords().join('\n');
    if (!timing) {
      note('timing', index);
      return;
    }
    const { passedOver: unknown, ...times } = timing;
    for (const setting of unknown) note('setting', index, setting);
    cues.push({ id, ...times, text, line: index + 1 });
  };

  while (at < lines.length) {
    const index = at;
    const first = lines[at] ?? '';
    if (first === '') at++;
    else if (first.includes(ARROW)) readCue('');
    else if (lines[at + 1]?.includes(ARROW)) {
      at++;
      readCue(first);
    } else {
      const [, ...below] = readWords();
      const kind = blockKind(first);
      if (kind === undefined) note('words', index);
      if (kind === undefined || kind === 'NOTE' || below.length === 0) continue;
      if (cues.length > 0) note('late', index);
      else if (kind === 'STYLE') styles.push(below.join('\n'));
      else regions.push(readRegion(below.join('\n')));
    }
  }
  passedOver.sort((a, b) => a.line - b.line);
  return { cues, regions, styles, passedOver };
}
