import type { LineMistake } from '../content-check/line-mistake.ts';
import { formatTime } from '../video/format-time.ts';
import { EXAMPLE_TIMING } from './explain-timing.ts';
import { repairTiming } from './repair-timing.ts';
import type { WebVttCue } from './web-vtt.ts';

/**
 * Words for a block that belongs to no cue and that nobody would see.
 * @param line of the file where it begins
 * @param below the file's lines from there on
 * @param before the cue above it
 */
export function explainLostWords(
  line: number,
  below: readonly string[],
  before: WebVttCue | undefined,
): LineMistake {
  const end = below.findIndex((text) => text === '' || text.includes('-->'));
  const block = end === -1 ? below : below.slice(0, end);
  const [first = ''] = block;
  const almost = block.findIndex((text) => repairTiming(text) !== undefined);
  if (almost !== -1) {
    return {
      line: line + almost,
      message:
        '時刻と時刻の間は、半角の「-->」で書いてください。このままでは、この字幕は出ません。',
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
  if (end !== -1 && below[end] !== '') {
    return {
      line,
      message: `「${first}」は字幕に出ません。時刻の行の上に書けるのは、字幕の番号の一行だけです。`,
    };
  }
  const goesOn = before
    ? `前の字幕（${formatTime(before.start)}）の続きなら、間の空の行を消してください。`
    : '';
  return {
    line,
    message: `「${first}」には時刻の行がないので、字幕に出ません。言葉の前に時刻の行を書いてください。${goesOn}`,
    example: `${EXAMPLE_TIMING}\n${block.join('\n')}`,
  };
}
