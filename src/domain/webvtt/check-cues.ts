import type { LineMistake } from '../content-check/line-mistake.ts';
import { formatTime } from '../video/format-time.ts';
import type { CaptionNoun } from './caption-noun.ts';
import { checkCueText } from './check-cue-text.ts';
import { isBlankCue } from './is-blank-cue.ts';
import { shorten } from './shorten.ts';
import type { WebVttCue } from './web-vtt.ts';
import { writeTimestamp } from './write-timestamp.ts';

/** Seconds that an example gives to a cue of no length. */
const SOME = 3;

type Words = Omit<LineMistake, 'line'>;

const timesOf = (start: number, end: number): string =>
  `${writeTimestamp(start)} --> ${writeTimestamp(end)}`;

/** The beginning of a cue as it stands in the file. */
const blockOf = ({ start, end, text }: WebVttCue): string =>
  `${timesOf(start, end)}\n${shorten(text.split('\n', 1)[0] ?? '')}`.trimEnd();

function checkOrder(cue: WebVttCue, before: WebVttCue | undefined, noun: CaptionNoun): Words[] {
  const { start, end } = cue;
  const name = `${noun}（${formatTime(start)}）`;
  const words: Words[] = [];
  if (end <= start) {
    words.push({
      message: `${name}の終わりの時刻が、始まりの時刻より後になっていません。`,
      // Most often the two were exchanged.
      example: end < start ? timesOf(end, start) : timesOf(start, start + SOME),
    });
  }
  if (before && start < before.start) {
    words.push({
      message: `${name}が、前の${noun}（${formatTime(before.start)}）より早い時刻です。時刻の順に並べてください。`,
      example: `${blockOf(cue)}\n\n${blockOf(before)}`,
    });
  }
  return words;
}

function explainBlank(
  { start, end, text }: WebVttCue,
  isParted: boolean,
  noun: CaptionNoun,
): Words {
  const name = `${noun}（${formatTime(start)}）`;
  if (isParted) {
    return { message: `${name}の時刻の行と言葉の間に、空の行があります。消してください。` };
  }
  const mend = '言葉を書くか、この時刻の行を消してください。';
  return text.trim() === ''
    ? { message: `${name}に言葉がありません。${mend}` }
    : {
        message: `${name}には、タグや空白のほかに、読める言葉がありません。${mend}`,
        example: `${timesOf(start, end)}\nこんにちは。`,
      };
}

/**
 * What is wrong with cues that the standard's parser takes: their order, their length, their words.
 * @param isParted tells of an empty cue whether its words stand below an empty line
 */
export function checkCues(
  cues: readonly WebVttCue[],
  isParted: (cue: WebVttCue) => boolean,
  noun: CaptionNoun,
): LineMistake[] {
  return cues.flatMap((cue, index) => {
    const { line, text, id } = cue;
    const found: Words[] = checkOrder(cue, cues[index - 1], noun);
    const ofText = checkCueText(text, line + 1, noun);
    // Where a tag has swallowed the words, that is what to mend.
    if (ofText.length === 0 && isBlankCue(text)) {
      found.push(explainBlank(cue, text.trim() === '' && isParted(cue), noun));
    }
    if (/^NOTE(?:\s|$)/.test(id)) {
      found.push({
        message: `メモ（NOTE）の中に時刻の行があるので、${noun}として出ます。メモから時刻の行を消してください。`,
      });
    }
    return [...found.map((words) => ({ line, ...words })), ...ofText];
  });
}
