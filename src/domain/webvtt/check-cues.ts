import type { LineMistake } from '../content-check/line-mistake.ts';
import { formatTime } from '../video/format-time.ts';
import { checkCueText } from './check-cue-text.ts';
import { EXAMPLE_TIMING } from './explain-timing.ts';
import type { WebVttCue } from './web-vtt.ts';

const nameOf = ({ start }: WebVttCue): string => `字幕（${formatTime(start)}）`;

function checkOrder(cue: WebVttCue, before: WebVttCue | undefined): string[] {
  return [
    ...(cue.end <= cue.start
      ? [`${nameOf(cue)}の終わりの時刻が、始まりの時刻より後になっていません。`]
      : []),
    ...(before && cue.start < before.start
      ? [
          `${nameOf(cue)}が、前の字幕（${formatTime(before.start)}）より早い時刻です。時刻の順に並べてください。`,
        ]
      : []),
  ];
}

/**
 * What is wrong with cues that the standard's parser takes: their order, their length, their words.
 * @param isParted tells of an empty cue whether its words stand below an empty line
 */
export function checkCues(
  cues: readonly WebVttCue[],
  isParted: (cue: WebVttCue) => boolean,
): LineMistake[] {
  return cues.flatMap((cue, index) => {
    const { line, text, id } = cue;
    const found: LineMistake[] = checkOrder(cue, cues[index - 1]).map((message) => ({
      line,
      message,
      example: EXAMPLE_TIMING,
    }));
    if (text.trim() === '') {
      const message = isParted(cue)
        ? `${nameOf(cue)}の時刻の行と言葉の間に、空の行があります。消してください。`
        : `${nameOf(cue)}に言葉がありません。言葉を書くか、この時刻の行を消してください。`;
      found.push({ line, message });
    }
    if (/^NOTE(?:\s|$)/.test(id)) {
      const message =
        'メモ（NOTE）の中に時刻の行があるので、字幕として出ます。メモから時刻の行を消してください。';
      found.push({ line, message });
    }
    return [...found, ...checkCueText(text, line + 1)];
  });
}
