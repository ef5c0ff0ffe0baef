import { hoursNote, type HoursWords } from '../domain/hours-note.ts';
import type { OpeningHours } from '../schema/hub.ts';
import { WEEKDAYS } from '../schema/vocabulary.ts';
import { doubtfulDays } from './doubtful-days.ts';
import type { HoursFact } from './hours-fact.ts';
import { parseSlots, plainHours, type Slot } from './parse-slots.ts';
import { readHoursColumns } from './read-hours-columns.ts';
import { readHoursWords, sentencesOf } from './read-hours-words.ts';
import { readOpenDays, type OpenDays } from './read-open-days.ts';
import { Week } from './week.ts';

export interface ParsedHours {
  /** Left out when the source says nothing at all. */
  readonly openingHours?: OpeningHours;
  /** The source's words that stand in `note` only. */
  readonly notUnderstood: readonly string[];
}

/** Facts of a kind that is not listed come after them: a week, its hours, what differs, breaks. */
const ORDER: readonly HoursFact['kind'][] = ['days', 'slots', 'bare-slots', 'day-slots'];
const LAST: HoursFact['kind'] = 'gap';

function rankOf(facts: readonly HoursFact[] = []): number {
  const ranks = facts.map(({ kind }) => {
    if (kind === LAST) return ORDER.length + 1;
    const rank = ORDER.indexOf(kind);
    return rank === -1 ? ORDER.length : rank;
  });
  return Math.min(...ranks, ORDER.length + 1);
}

/** The columns of times; either may hold a whole span. */
function slotsOf({ start, end }: HoursWords): Slot[] | undefined {
  if (start === '' || end === '') return parseSlots(start + end);
  return parseSlots(`${plainHours(start).replace(/(?:から|より|~|-)$/, '')}~${end}`);
}

/** 土日祝 in the column of open days: holidays have the hours that the column of times tells. */
const holidaysOf = ({ hasHolidays }: OpenDays, slots: readonly Slot[]): HoursFact[] =>
  hasHolidays ? [{ kind: 'holidays', policy: 'open', ...(slots.length > 0 && { slots }) }] : [];

/**
 * Reads opening hours. Only what is understood for certain becomes structure; the days that other
 * words put in doubt are listed as unknown, and `note` keeps every word of the source. Hours that
 * `hoursColumns` wrote come back as they were.
 */
export function parseHours(words: HoursWords): ParsedHours {
  const ours = readHoursColumns(words);
  if (ours) return { openingHours: ours, notUnderstood: [] };
  const note = hoursNote(words);
  if (note === undefined) return { notUnderstood: [] };

  const notUnderstood: string[] = [];
  const open = readOpenDays(plainHours(words.days));
  const slots = slotsOf(words);
  const week = new Week(open?.days ?? [], slots ?? []);
  const doubt = (text: string, days: Parameters<Week['doubt']>[0]): void => {
    notUnderstood.push(text);
    week.doubt(days);
    if (text.includes('祝')) week.doubtHolidays();
  };

  if (words.days !== '' && !(open && week.add([...holidaysOf(open, slots ?? []), ...open.facts]))) {
    const named = doubtfulDays(plainHours(words.days));
    doubt(words.days, named.length > 0 ? named : WEEKDAYS.map(({ value }) => value));
  } else if (open?.facts.some(({ kind }) => kind === 'undated')) notUnderstood.push(words.days);
  if (!slots && words.start + words.end !== '') notUnderstood.push(`${words.start}〜${words.end}`);

  const sentences = sentencesOf(words.note)
    .map((text) => ({ text, facts: readHoursWords(text) }))
    .sort((a, b) => rankOf(a.facts) - rankOf(b.facts));
  for (const { text, facts } of sentences) {
    if (!facts || !week.add(facts)) doubt(text, doubtfulDays(plainHours(text)));
    else if (facts.some(({ kind }) => kind === 'undated')) notUnderstood.push(text);
  }
  return { openingHours: { ...week.toOpeningHours(), note }, notUnderstood };
}
