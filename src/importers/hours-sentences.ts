import { doubtfulDays } from './doubtful-days.ts';
import type { HoursFact } from './hours-fact.ts';
import { settleYears } from './hours-yearly.ts';
import { plainHours } from './parse-slots.ts';
import { readHoursWords } from './read-hours-words.ts';
import { splitAside } from './split-aside.ts';

/** A sentence on hours with what of it is certain. */
export interface HoursSentence {
  readonly text: string;
  /** None when it is not understood. */
  readonly facts: readonly HoursFact[];
  /** Words in brackets that put some days in doubt and leave the facts of all others certain. */
  readonly aside?: string;
}

const EXCEPTION = /^[※◎○●■・*、(]*(?:ただし|但し)/;

/** Whether a fact opens, or tells when a day is open. */
const opens = (fact: HoursFact): boolean =>
  ['days', 'day-slots', 'slots', 'bare-slots', 'sometimes'].includes(fact.kind) ||
  (fact.kind === 'nth' && fact.open) ||
  (fact.kind === 'holidays' && fact.policy !== 'closed');

/** A rest that is opened again for some: for which of its hours, and for which of its days? */
const isDoubtfulException = (
  text: string,
  facts: readonly HoursFact[],
  before: HoursSentence | undefined,
): boolean =>
  EXCEPTION.test(plainHours(text)) &&
  facts.some(opens) &&
  before !== undefined &&
  (before.facts.length === 0 || !before.facts.every(opens));

function readSentence(text: string, sourceDate: string | undefined): HoursSentence {
  const factsOf = (words: string): HoursFact[] =>
    settleYears(readHoursWords(words) ?? [], sourceDate) ?? [];
  const facts = factsOf(text);
  const parts = facts.length === 0 ? splitAside(text) : undefined;
  const isLocal = parts && doubtfulDays(parts.aside).length < 7;
  return isLocal ? { text, facts: factsOf(parts.main), aside: parts.aside } : { text, facts };
}

/**
 * Reads sentences on hours in their order, since one that begins with ただし speaks of the one before.
 * @param sourceDate `YYYY-MM-DD` of the source, where it is known
 */
export function readSentences(
  texts: readonly string[],
  sourceDate: string | undefined,
): HoursSentence[] {
  const sentences: HoursSentence[] = [];
  for (const text of new Set(texts)) {
    const sentence = readSentence(text, sourceDate);
    const isDoubtful = isDoubtfulException(text, sentence.facts, sentences.at(-1));
    sentences.push(isDoubtful ? { text, facts: [] } : sentence);
  }
  return sentences;
}

/** Whether a sentence begins as an exception to another. */
export const isException = (text: string): boolean => EXCEPTION.test(plainHours(text));
