import type { OpeningHours } from '../schema/hub.ts';
import { WEEKDAYS } from '../schema/vocabulary.ts';
import { doubtfulDays } from './doubtful-days.ts';
import { hoursNote, type HoursWords } from './hours-note.ts';
import { parseSlots, plainHours } from './parse-slots.ts';
import { parseWeekdays } from './parse-weekdays.ts';
import { readHoursSentence } from './read-hours-sentence.ts';
import { Week } from './week.ts';

export interface ParsedHours {
  /** Left out when the source says nothing at all. */
  readonly openingHours?: OpeningHours;
  /** The source's words that stand in `note` only. */
  readonly notUnderstood: readonly string[];
}

const sentencesOf = (note: string): string[] =>
  note
    .split(/[。\r\n]+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

/**
 * Reads opening hours. Only what is understood for certain becomes structure; the days that other
 * words put in doubt are listed as unknown, and `note` keeps every word of the source.
 */
export function parseHours(words: HoursWords): ParsedHours {
  const note = hoursNote(words);
  if (note === undefined) return { notUnderstood: [] };

  const notUnderstood: string[] = [];
  const days = parseWeekdays(words.days);
  const slots = parseSlots(`${words.start}~${words.end}`);
  const week = new Week(days ?? [], slots ?? []);

  if (!days && words.days !== '') {
    notUnderstood.push(words.days);
    const named = doubtfulDays(plainHours(words.days));
    week.doubt(named.length > 0 ? named : WEEKDAYS.map(({ value }) => value));
  }
  if (!slots && words.start + words.end !== '') notUnderstood.push(`${words.start}〜${words.end}`);

  // The hours of all days come first: those of single days stand above them in any order.
  const sentences = sentencesOf(words.note)
    .map((text) => ({ text, fact: readHoursSentence(plainHours(text)) }))
    .sort((a, b) => Number(b.fact?.kind === 'slots') - Number(a.fact?.kind === 'slots'));
  for (const { text, fact } of sentences) {
    if (fact && week.add(fact)) continue;
    notUnderstood.push(text);
    week.doubt(doubtfulDays(plainHours(text)));
  }
  return { openingHours: { ...week.toOpeningHours(), note }, notUnderstood };
}
