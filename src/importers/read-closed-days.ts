import { parseDaySet } from './day-set.ts';
import type { HoursFact } from './hours-fact.ts';
import { DAY, DAYS, NTH, SEPARATOR, UNDATED } from './hours-words.ts';
import { DATES, parseDates } from './parse-dates.ts';
import { parseWeekdays } from './parse-weekdays.ts';
import { undatedRests } from './undated-rests.ts';

function datedFact(words: string, reason?: string): HoursFact[] | undefined {
  const dates = parseDates(words);
  if (!dates) return undefined;
  const fact = { ...dates, ...(reason !== undefined && { reason }) };
  if (dates.from.length > 5) return [{ kind: 'exception', ...fact }];
  return [
    { kind: 'season', ...fact, ...(words.startsWith('毎年') && { isYearly: true as const }) },
  ];
}

function nthFact(nth: string, words: string): HoursFact[] | undefined {
  const [day] = parseWeekdays(words) ?? [];
  const numbers = [...new Set((nth.match(/\d/g) ?? []).map(Number))].sort();
  return day && [{ kind: 'nth', nth: numbers, day, open: false }];
}

function daysFacts(words: string): HoursFact[] | undefined {
  const set = parseDaySet(words);
  return (
    set && [
      ...(set.days.length > 0 ? [{ kind: 'closed-days' as const, days: set.days }] : []),
      ...(set.hasHolidays ? [{ kind: 'holidays' as const, policy: 'closed' as const }] : []),
    ]
  );
}

type Read = (groups: Partial<Record<string, string>>) => HoursFact[] | undefined;

/** The things that a list of closed days may hold; the first pattern that fits takes its words. */
const THINGS: readonly (readonly [pattern: string, read: Read])[] = [
  [
    String.raw`(?<reason>${UNDATED})(?:期間)?[は:]?\(?(?<dates>${DATES})\)?`,
    ({ reason, dates = '' }) => datedFact(dates, reason),
  ],
  [
    String.raw`(?<dates>${DATES})\((?<reason>${UNDATED})\)`,
    ({ reason, dates = '' }) => datedFact(dates, reason),
  ],
  [
    String.raw`(?<dates>${DATES})(?:の(?<reason>${UNDATED}))?`,
    ({ dates = '', reason }) => datedFact(dates, reason),
  ],
  [
    `(?<name>${UNDATED})(?:期間)?`,
    ({ name = '' }) => {
      const rests = undatedRests(name);
      return rests.length > 0 ? rests : [{ kind: 'undated' }];
    },
  ],
  [`(?<nth>${NTH})(?<day>${DAY})`, ({ nth = '', day = '' }) => nthFact(nth, day)],
  [`(?<days>${DAYS})`, ({ days = '' }) => daysFacts(days)],
];

const COMPILED = THINGS.map(([pattern, read]) => [new RegExp(`^${pattern}`), read] as const);

/** One thing at the beginning of a text and what follows it. */
function readThing(text: string): { facts: HoursFact[]; rest: string } | undefined {
  for (const [pattern, read] of COMPILED) {
    const match = pattern.exec(text);
    const facts = match && read(match.groups ?? {});
    if (facts) return { facts, rest: text.slice(match[0].length) };
  }
  return undefined;
}

/**
 * What a list of closed days says: `日曜・祝日・年末年始(12/29~1/3)`, `第3火曜日、祝日`.
 * @returns undefined when it is not understood for certain
 */
export function readClosedDays(text: string): HoursFact[] | undefined {
  const facts: HoursFact[] = [];
  let rest = text;
  while (rest !== '') {
    const thing = readThing(rest);
    if (!thing) return undefined;
    // 第3土・日: is it every Sunday, or the third one?
    const isAfterNth = facts.some(({ kind }) => kind === 'nth');
    if (isAfterNth && thing.facts.some(({ kind }) => kind === 'closed-days')) return undefined;
    facts.push(...thing.facts);
    const between = new RegExp(`^${SEPARATOR}`).exec(thing.rest)?.[0] ?? '';
    const next = thing.rest.slice(between.length);
    if (between !== '' && next === '') return undefined;
    rest = next;
  }
  return facts.length > 0 ? facts : undefined;
}
