import type { LineMistake } from '../content-check/line-mistake.ts';
import type { CaptionNoun } from './caption-noun.ts';
import { checkCues } from './check-cues.ts';
import { checkSignature } from './check-signature.ts';
import { explainPassedOver, NEAR } from './explain-passed-over.ts';
import { explainSetting } from './explain-setting.ts';
import { EXAMPLE_TIMING } from './explain-timing.ts';
import { parseWebVtt } from './parse-web-vtt.ts';
import { splitLines } from './split-lines.ts';
import type { WebVttCue } from './web-vtt.ts';

/** What an editor should know of a WebVTT file. */
export interface WebVttCheck {
  mistakes: readonly LineMistake[];
  /** The file works all the same. */
  hints: readonly LineMistake[];
  cues: readonly WebVttCue[];
}

/**
 * Checks a WebVTT file for an editor: stricter than the standard's parser where that would lose a
 * cue or words without telling. It takes time in proportion to the file's length.
 * @param noun what the file's cues are to the editor
 */
export function checkWebVtt(text: string, noun: CaptionNoun = '字幕'): WebVttCheck {
  const { source, added, mistake } = checkSignature(text, noun);
  const { cues, passedOver } = parseWebVtt(source);
  const lost = new Set(passedOver.filter(({ kind }) => kind === 'words').map(({ line }) => line));
  const isParted = ({ line }: WebVttCue): boolean =>
    Array.from({ length: NEAR }, (_, index) => line + 1 + index).some((near) => lost.has(near));
  const mistakes = [
    ...explainPassedOver(passedOver, splitLines(source), cues, noun),
    ...checkCues(cues, isParted, noun),
  ];
  if (cues.length === 0 && mistakes.length === 0 && !mistake) {
    mistakes.push({
      line: 1,
      message: `${noun}が一つもありません。時刻の行と言葉を書いてください。`,
      example: `${EXAMPLE_TIMING}\nこんにちは。`,
    });
  }
  const back = <Place extends { line: number }>(place: Place): Place => ({
    ...place,
    line: Math.max(1, place.line - added),
  });
  return {
    mistakes: [...(mistake ? [mistake] : []), ...mistakes.map(back)].toSorted(
      (a, b) => a.line - b.line,
    ),
    hints: passedOver
      .filter(({ kind }) => kind === 'setting')
      .map(({ line, text: written }) => back(explainSetting(line, written, noun))),
    cues: cues.map(back),
  };
}
