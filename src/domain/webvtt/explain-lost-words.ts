import type { LineMistake } from '../content-check/line-mistake.ts';
import { formatTime } from '../video/format-time.ts';
import type { CaptionNoun } from './caption-noun.ts';
import { EXAMPLE_TIMING } from './explain-timing.ts';
import { repairTiming } from './repair-timing.ts';
import { shorten } from './shorten.ts';
import type { WebVttCue } from './web-vtt.ts';

/** Lines of the words that an example repeats. */
const SHOWN = 3;

/**
 * Words for a block that belongs to no cue and that nobody would see.
 * @param line of the file where it begins
 * @param lines all lines of the file
 * @param before the cue above it
 */
export function explainLostWords(
  line: number,
  lines: readonly string[],
  before: WebVttCue | undefined,
  noun: CaptionNoun,
): LineMistake {
  let end = line - 1;
  while (end < lines.length && lines[end] !== '' && !lines[end]?.includes('-->')) end++;
  const block = lines.slice(line - 1, end);
  const [first = ''] = block;
  const almost = block.findIndex((text) => repairTiming(text) !== undefined);
  if (almost !== -1) {
    return {
      line: line + almost,
      message: `時刻と時刻の間は、半角の「-->」で書いてください。このままでは、この${noun}は出ません。`,
      example: repairTiming(block[almost] ?? '') ?? EXAMPLE_TIMING,
    };
  }
  if (/^note\b/i.test(first)) {
    return {
      line,
      message: 'メモは、半角の大文字の「NOTE」と空白で始めてください。',
      example: `NOTE ${first.replace(/^note\W*/i, '')}`.trimEnd(),
    };
  }
  if (end < lines.length && lines[end] !== '') {
    return {
      line,
      message: `「${shorten(first)}」は${noun}に出ません。時刻の行の上に書けるのは、${noun}の番号の一行だけです。`,
    };
  }
  const goesOn = before
    ? `前の${noun}（${formatTime(before.start)}）の続きなら、間の空の行を消してください。`
    : '';
  return {
    line,
    message: `「${shorten(first)}」には時刻の行がないので、${noun}に出ません。言葉の前に時刻の行を書いてください。${goesOn}`,
    example: `${EXAMPLE_TIMING}\n${block.slice(0, SHOWN).map(shorten).join('\n')}`,
  };
}
