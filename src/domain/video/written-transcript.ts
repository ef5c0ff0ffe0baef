import type { LineMistake } from '../content-check/line-mistake.ts';
import { formatTime } from './format-time.ts';
import { joinLines } from './join-lines.ts';
import { parseTime } from './parse-time.ts';
import type { SpokenSentence } from './sections-of.ts';

/** A transcript as an editor wrote it, read. */
export interface WrittenTranscript {
  /** A line each, with its place in the text; lines that only go on are joined to the one before. */
  sentences: readonly (SpokenSentence & { line: number })[];
  /** Lines are counted within the text. */
  mistakes: readonly LineMistake[];
}

const DIGIT = '[0-9０-９]';
/** Behind who speaks; not the one of `10:00`. */
const COLON = `(?:(?<!${DIGIT})[：:]|[：:](?!${DIGIT}))`;
/** `0:12`, also in brackets, and then a space or who speaks. */
const TIMED = new RegExp(
  `^[[（(【]?(${DIGIT}+(?:[:：]${DIGIT}+){1,2}(?:[.．]${DIGIT}+)?)(?:[\\]）)】]\\s*|\\s+|(?=[^\\s：:。、]{1,20}${COLON})|$)(.*)$`,
);
/** What was meant as a time but has another mark in it: `0.12 職員：`. */
const NEARLY = new RegExp(`^[[（(【]?(${DIGIT}+(?:[.．;；]${DIGIT}{2}){1,2})(?:[\\]）)】]|\\s)`);
const NAME = '[^\\s：:。、！？「」]{1,20}';
const SPEAKER = new RegExp(`^(${NAME}(?: ${NAME})?)\\s*${COLON}(?!//)\\s*(.*)$`);

/** The nearest right time to one that was written wrongly, for the example. */
function nearestTime(written: string): string {
  const numbers = written
    .normalize('NFKC')
    .split(/[:.;]/)
    .map((part) => Number(part));
  return formatTime(numbers.slice(0, 3).reduce((sum, part) => sum * 60 + part, 0));
}

/**
 * Reads a transcript of lines such as `0:12 話し手：言葉`. The time and the speaker may be left out;
 * a line with neither goes on with what was said, unless an empty line stands before it.
 * @param duration of the video in seconds, where it is known: where the last words end
 */
export function writtenTranscript(text: string, duration?: number): WrittenTranscript {
  const sentences: WrittenTranscript['sentences'][number][] = [];
  const mistakes: LineMistake[] = [];
  let isParted = true;
  let latest = 0;

  for (const [index, raw] of text.split(/\r\n?|\n/).entries()) {
    const line = raw.trim();
    const [, time, timed = ''] = TIMED.exec(line) ?? [];
    const start = time === undefined ? undefined : parseTime(time);
    const nearly = time ?? NEARLY.exec(line)?.[1];
    if (nearly !== undefined && start === undefined) {
      mistakes.push({
        line: index + 1,
        message: `時刻「${nearly}」を読み取れません。分と秒を「:」で区切り、秒は59までにしてください。`,
        example: line.replace(nearly, nearestTime(nearly)),
      });
    }
    if (start !== undefined && start < latest) {
      mistakes.push({
        line: index + 1,
        message: `時刻「${time ?? ''}」が、前の行の時刻（${formatTime(latest)}）より早くなっています。話した順に書いてください。`,
      });
    }
    latest = Math.max(latest, start ?? 0);

    const words = time === undefined ? line : timed;
    const [, speaker, said] = SPEAKER.exec(words) ?? [];
    const last = sentences.at(-1);
    const goesOn = !isParted && time === undefined && speaker === undefined && last !== undefined;
    if (goesOn) last.text = joinLines([last.text, words]);
    else if (line !== '') {
      sentences.push({
        ...(speaker !== undefined && { speaker }),
        ...(start !== undefined && { start }),
        text: said ?? words,
        line: index + 1,
      });
    }
    isParted = line === '';
  }
  return { sentences: withEnds(sentences, duration), mistakes };
}

/** What is said lasts until the next line that has a time. */
function withEnds(
  sentences: WrittenTranscript['sentences'],
  duration?: number,
): WrittenTranscript['sentences'] {
  let end = duration;
  const ended = sentences.toReversed().map((sentence) => {
    if (sentence.start === undefined) return sentence;
    const until = end;
    end = sentence.start;
    return { ...sentence, ...(until !== undefined && { end: until }) };
  });
  return ended.toReversed().filter(({ text }) => text !== '');
}
