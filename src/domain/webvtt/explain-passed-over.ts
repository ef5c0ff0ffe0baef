import type { LineMistake } from '../content-check/line-mistake.ts';
import type { CaptionNoun } from './caption-noun.ts';
import { explainLostWords } from './explain-lost-words.ts';
import { explainTiming } from './explain-timing.ts';
import { shorten } from './shorten.ts';
import type { PassedOver, WebVttCue } from './web-vtt.ts';

/** Lines below a cue's times where words are taken to be its own. */
export const NEAR = 3;

/** The last cue above each line, found in one walk down the file. */
function cuesAbove(cues: readonly WebVttCue[], lines: number): (WebVttCue | undefined)[] {
  const above: (WebVttCue | undefined)[] = [];
  let next = 0;
  for (let line = 1; line <= lines + 1; line++) {
    above[line] = cues[next - 1];
    while ((cues[next]?.line ?? Infinity) <= line) next++;
  }
  return above;
}

/**
 * Words for what the parser passed over; settings and the signature are told of elsewhere.
 * @param passedOver in the order of their lines
 * @param lines of the file
 */
export function explainPassedOver(
  passedOver: readonly PassedOver[],
  lines: readonly string[],
  cues: readonly WebVttCue[],
  noun: CaptionNoun,
): LineMistake[] {
  const above = cuesAbove(cues, lines.length);
  const starts = new Set(cues.map(({ line }) => line));
  /** Of each line the last empty one above it. */
  const empty: number[] = [0, 0];
  for (const [index, text] of lines.entries()) {
    empty[index + 2] = text === '' ? index + 1 : (empty[index + 1] ?? 0);
  }

  return passedOver.flatMap(({ kind, line, text }): LineMistake[] => {
    const before = above[line];
    switch (kind) {
      case 'timing':
        return [{ line, ...explainTiming(text) }];
      case 'words': {
        const isOfCue = before?.text.trim() === '' && line - before.line <= NEAR;
        return isOfCue ? [] : [explainLostWords(line, lines, before, noun)];
      }
      case 'late': {
        const message = `「${text}」は、はじめの${noun}より前に書いてください。ここでは使われません。`;
        return [{ line, message }];
      }
      case 'unparted': {
        // Below words that are lost, or without times, something else is wrong.
        const isBelowCue = before !== undefined && (empty[line] ?? 0) <= before.line;
        if (!starts.has(line) || !isBelowCue) return [];
        const message = `前の${noun}との間に、空の行がありません。時刻の行（番号があれば番号）の前を空けてください。`;
        return [{ line, message, example: `\n${shorten(text)}` }];
      }
      default:
        return [];
    }
  });
}
