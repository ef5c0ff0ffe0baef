import type { HoursFact } from './hours-fact.ts';
import { parseSlots, plainHours } from './parse-slots.ts';
import { readHoursSentence } from './read-hours-sentence.ts';

const POLITE =
  /(?:となっています|となります|になります|とします|をいただきます|いたします|致します|しております|しています|します|です)$/;
const BEGINNING = /^(?:[※◎○●■・*、]|ただし、?|但し、?|なお、?)+/;
const DAY_BEGINS = String.raw`毎週|第\d|祝|平日|[月火水木金土日](?:曜|[・、,~は-]|\d)`;
const TIMES_BEGIN = '(?:利用|開所|開館|開室|開設)(?:時間|日時)';
/** Where one statement ends and the next begins, with or without a comma. */
const CLAUSE = new RegExp(
  `[、,](?=毎|第|祝|平日|[月火水木金土日])|(?<=[\\d時分半])(?<!第[\\d・、,第]+)(?=${DAY_BEGINS})|(?<=[月火水木金土日曜])(?=${TIMES_BEGIN})`,
);

/** Nobody says more in one sentence; what is longer is not tried. */
const LONGEST = 120;

const bare = (sentence: string): string =>
  sentence
    .replace(BEGINNING, '')
    .replace(/^\(([^()]+)\)$/, '$1')
    .replace(POLITE, '');

/** Lines of nothing but spans of time are one sentence: a morning and an afternoon. */
const joinSpans = (sentences: readonly string[]): string[] =>
  sentences.reduce<string[]>((joined, sentence) => {
    const last = joined.at(-1);
    const both = `${last ?? ''}、${sentence}`;
    const isOne =
      last !== undefined && parseSlots(sentence) !== undefined && parseSlots(both) !== undefined;
    return isOne ? [...joined.slice(0, -1), both] : [...joined, sentence];
  }, []);

/** The sentences of a source's note, a line break or ※ ending one as well; white space around is gone. */
export const sentencesOf = (note: string): string[] =>
  joinSpans(
    note
      .split(/(?:。(?![)）])|[;；\r\n])+|(?=[※◎●■])|(?<!○)(?=○(?!○))/)
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence !== ''),
  );

/**
 * What one sentence of a source says on hours, of several statements each one.
 * @returns undefined when anything in it is not understood for certain
 */
export function readHoursWords(sentence: string): HoursFact[] | undefined {
  const text = bare(plainHours(sentence));
  if (text.length > LONGEST) return undefined;
  const whole = readHoursSentence(text);
  if (whole) return whole;
  const clauses = text.split(CLAUSE).map((clause) => readHoursSentence(bare(clause)));
  return clauses.length > 1 && clauses.every((facts) => facts !== undefined)
    ? clauses.flat()
    : undefined;
}
