import type { LineMistake } from '../content-check/line-mistake.ts';
import { checkCues } from './check-cues.ts';
import { checkSignature } from './check-signature.ts';
import { explainLostWords } from './explain-lost-words.ts';
import { explainSetting } from './explain-setting.ts';
import { EXAMPLE_TIMING, explainTiming } from './explain-timing.ts';
import { parseWebVtt } from './parse-web-vtt.ts';
import { splitLines } from './split-lines.ts';
import type { PassedOver, WebVttCue } from './web-vtt.ts';

/** What an editor should know of a WebVTT file. */
export interface WebVttCheck {
  mistakes: readonly LineMistake[];
  /** The file works all the same. */
  hints: readonly LineMistake[];
  cues: readonly WebVttCue[];
}

/** Lines below a cue's times where words are taken to be its own. */
const NEAR = 3;

function explainPassedOver(
  { kind, line, text }: PassedOver,
  lines: readonly string[],
  cues: readonly WebVttCue[],
): LineMistake[] {
  switch (kind) {
    case 'timing':
      return [{ line, ...explainTiming(text) }];
    case 'words': {
      const before = cues.findLast((cue) => cue.line < line);
      const isOfCue = before?.text.trim() === '' && line - before.line <= NEAR;
      return isOfCue ? [] : [explainLostWords(line, lines.slice(line - 1), before)];
    }
    case 'late':
      return [
        {
          line,
          message: `「${text}」は、はじめの字幕より前に書いてください。ここでは使われません。`,
        },
      ];
    case 'unparted': {
      // Below words that are lost, or without times, something else is wrong.
      const isCue = cues.some((cue) => cue.line === line);
      const isBelowCue = cues.some(
        (cue) => cue.line < line && !lines.slice(cue.line, line - 1).includes(''),
      );
      return isCue && isBelowCue
        ? [
            {
              line,
              message:
                '前の字幕との間に、空の行がありません。時刻の行（番号があれば番号）の前を空けてください。',
              example: `\n${text}`,
            },
          ]
        : [];
    }
    default:
      return [];
  }
}

/**
 * Checks a WebVTT file for an editor: stricter than the standard's parser where that would lose a
 * cue or words without telling.
 */
export function checkWebVtt(text: string): WebVttCheck {
  const { source, added, mistake } = checkSignature(text);
  const { cues, passedOver } = parseWebVtt(source);
  const lines = splitLines(source);
  const isParted = ({ line }: WebVttCue): boolean =>
    passedOver.some((one) => one.kind === 'words' && one.line > line && one.line <= line + NEAR);
  const mistakes = [
    ...passedOver.flatMap((one) => explainPassedOver(one, lines, cues)),
    ...checkCues(cues, isParted),
  ];
  if (cues.length === 0 && mistakes.length === 0 && !mistake) {
    mistakes.push({
      line: 1,
      message: '字幕が一つもありません。時刻の行と言葉を書いてください。',
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
      .map(({ line, text: written }) => back(explainSetting(line, written))),
    cues: cues.map(back),
  };
}
