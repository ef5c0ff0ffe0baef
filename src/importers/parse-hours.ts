import { hoursNote, type HoursWords } from '../domain/hours-note.ts';
import type { OpeningHours } from '../schema/hub.ts';
import { WEEKDAYS } from '../schema/vocabulary.ts';
import { doubtfulDays } from './doubtful-days.ts';
import type { HoursFact } from './hours-fact.ts';
import { isHarmless } from './hours-harmless.ts';
import { namesDates, namesHolidays } from './hours-named-dates.ts';
import { isException, readSentences } from './hours-sentences.ts';
import { settleYears } from './hours-yearly.ts';
import { liesAhead } from './lies-ahead.ts';
import { parseSlots, plainHours, SPANS, type Slot } from './parse-slots.ts';
import { readHoursColumns } from './read-hours-columns.ts';
import { sentencesOf } from './read-hours-words.ts';
import type { Weekday } from './parse-weekdays.ts';
import { readOpenDays, type OpenDays } from './read-open-days.ts';
import { undatedRests } from './undated-rests.ts';
import { Week } from './week.ts';

export interface ParsedHours {
  /** Left out when the source says nothing at all. */
  readonly openingHours?: OpeningHours;
  /** The source's words that stand in `note` only. */
  readonly notUnderstood: readonly string[];
}

/** What a source says beside the columns of hours. */
export interface BesideHours {
  /** Sentences of its other remarks that speak of hours; they stand in no `note`. */
  readonly sentences?: readonly string[];
  /** `YYYY-MM-DD` */
  readonly sourceDate?: string;
  /** `YYYY-MM-DD`: what a source says of later days is not so yet. */
  readonly today?: string;
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

/** Words in a column of times that tell more than times. */
const RESTS = /休|閉|止|廃|除|隔|不定|のみ/;

/** The columns of times; either may hold a whole span. */
function slotsOf({ start, end }: HoursWords): Slot[] | undefined {
  if (start === '' || end === '') return parseSlots(start + end);
  const from = plainHours(start).replace(/(?:から|より|~|-)$/, '');
  return parseSlots(`${from}~${plainHours(end).replace(/^(?:~|-)/, '')}`);
}

const everyDay = (): Weekday[] => WEEKDAYS.map(({ value }) => value);

/** What the column of open days tells of others; they have the hours of the column of times. */
function factsBeside({ hasHolidays, facts }: OpenDays): HoursFact[] {
  return [
    ...(hasHolidays ? [{ kind: 'holidays', policy: 'open', isGeneral: true } as const] : []),
    ...facts.map((fact) =>
      fact.kind === 'nth' && fact.open ? { ...fact, isGeneral: true as const } : fact,
    ),
  ];
}

/** Whether facts tell of a rest on days that nobody knows for certain. */
const isUndated = (facts: readonly HoursFact[]): boolean =>
  facts.some(
    (fact) => fact.kind === 'undated' || (fact.kind === 'maybe-rest' && !fact.isOfOtherYears),
  );

/** Whether facts list open days that are meant to be all. */
const isList = (facts: readonly HoursFact[]): boolean =>
  facts.some((fact) => (fact.kind === 'days' || fact.kind === 'day-slots') && fact.isAll);

/**
 * Reads opening hours. Only what is understood for certain becomes structure; the days that other
 * words put in doubt are listed as unknown, and `note` keeps every word of the source. Hours that
 * `hoursColumns` wrote come back as they were.
 */
export function parseHours(words: HoursWords, beside: BesideHours = {}): ParsedHours {
  const ours = readHoursColumns(words);
  if (ours) return { openingHours: ours, notUnderstood: [] };
  const note = hoursNote(words);
  if (note === undefined) return { notUnderstood: [] };

  const notUnderstood: string[] = [];
  const open = readOpenDays(plainHours(words.days), true);
  const slots = slotsOf(words);
  const week = new Week(open?.days ?? [], slots ?? []);
  const doubt = (text: string, days: readonly Weekday[]): void => {
    notUnderstood.push(text);
    const plain = plainHours(text);
    week.doubt(liesAhead(plain, beside.today) ? everyDay() : days);
    week.add(undatedRests(plain));
    if (isHarmless(plain)) return;
    // An exception may be one from any rest.
    if (namesHolidays(plain) || isException(plain)) week.doubtHolidays();
    if (namesDates(plain) || isException(plain)) week.doubtRests();
  };

  const columnFacts = open && settleYears(factsBeside(open), beside.sourceDate);
  if (words.days !== '' && !(columnFacts && week.add(columnFacts))) {
    doubt(words.days, everyDay());
  } else if (columnFacts && isUndated(columnFacts)) notUnderstood.push(words.days);
  const times = `${words.start}〜${words.end}`;
  if (!slots && times !== '〜') {
    const others = plainHours(times).replace(new RegExp(`^${SPANS}|〜$|~$`, 'g'), '');
    doubt(times, RESTS.test(times) ? doubtfulDays(others) : []);
  }

  const texts = [...sentencesOf(words.note), ...(beside.sentences ?? [])];
  const sentences = readSentences(texts, beside.sourceDate).sort(
    (a, b) => rankOf(a.facts) - rankOf(b.facts),
  );
  const lists: string[] = [];
  for (const { text, facts, aside } of sentences) {
    const fits = facts.length > 0 && week.add(facts);
    if (!fits) doubt(text, doubtfulDays(plainHours(text)));
    else if (aside !== undefined) doubt(text, doubtfulDays(aside));
    else if (isUndated(facts)) notUnderstood.push(text);
    if (fits && isList(facts)) lists.push(text);
  }
  const leftOut = week.leftOut();
  week.doubt(leftOut);
  if (leftOut.length > 0)
    notUnderstood.push(...lists.filter((text) => !notUnderstood.includes(text)));
  return { openingHours: { ...week.toOpeningHours(), note }, notUnderstood };
}
