import { WEEKDAYS } from '../schema/vocabulary.ts';

/** A sentence of `hoursColumns`, as the schema has it, and the list to which it belongs. */
export type HoursLine =
  | { list: 'weekly' | 'nthWeekdays' | 'exceptions' | 'seasons'; value: object }
  | { list: 'unknownDays'; value: readonly string[] }
  | { list: 'holidays'; value: object };

type Groups = Partial<Record<string, string>>;

const DAY = `[${WEEKDAYS.map(({ label }) => label).join('')}]`;
const SPAN = String.raw`\d\d:\d\d〜\d\d:\d\d`;
const TIMES = `開所（時間はわからない）|${SPAN}(?:、${SPAN})*`;
const DATE = String.raw`\d+年\d+月\d+日`;
const MONTH_DAY = String.raw`\d+月\d+日`;
const STATE = `(?:(?<closed>休み)|(?<times>${TIMES}))`;
const REASON = '(?:（(?<reason>.+)）)?';

const dayValues = (labels = ''): string[] =>
  [...labels.replaceAll('・', '')].flatMap((label) =>
    WEEKDAYS.filter((day) => day.label === label).map(({ value }) => value),
  );

function slotsOf(times = ''): { slots?: object[] } {
  const spans = times.match(new RegExp(SPAN, 'g')) ?? [];
  if (spans.length === 0) return {};
  return {
    slots: spans.map((span) => {
      const [opens, closes] = span.split('〜');
      return { opens, closes };
    }),
  };
}

const stateOf = ({ closed, times }: Groups): object =>
  closed === undefined ? { open: true, ...slotsOf(times) } : { open: false };

/** `2026年8月13日` → `2026-08-13`, `8月13日` → `08-13`. */
const dateOf = (text = ''): string =>
  (text.match(/\d+/g) ?? []).map((number) => number.padStart(2, '0')).join('-');

const specialOf = (groups: Groups): object => ({
  ...stateOf(groups),
  ...(groups.reason !== undefined && { reason: groups.reason }),
});

/** What is unknown is written as closed besides, for those who do not know the word. */
const seasonState = (unknown: string | undefined, rest: Groups): object =>
  unknown === undefined
    ? specialOf(rest)
    : { ...specialOf({ ...rest, closed: unknown }), unknown: true };

const POLICIES: Partial<Record<string, string>> = {
  休み: 'closed',
  曜日どおり: 'as-weekday',
  わからない: 'unknown',
};

/** `time〜time` of open holidays, or the word of another policy. */
function holidaysOf({ policy = '', times }: Groups): object {
  if (times === undefined) return { publicHolidays: POLICIES[policy] };
  const { slots } = slotsOf(times);
  return { publicHolidays: 'open', ...(slots && { publicHolidaySlots: slots }) };
}

const LINES: readonly (readonly [pattern: string, read: (groups: Groups) => HoursLine])[] = [
  [
    `(?<days>${DAY}(?:・${DAY})*) わからない`,
    ({ days }) => ({ list: 'unknownDays', value: dayValues(days) }),
  ],
  [
    `(?<days>${DAY}(?:・${DAY})*) (?<times>${TIMES})`,
    ({ days, times }) => ({ list: 'weekly', value: { days: dayValues(days), ...slotsOf(times) } }),
  ],
  [
    `(?<nth>第[1-5](?:・第[1-5])*)(?<day>${DAY})曜日は${STATE}`,
    ({ nth = '', day, ...state }) => ({
      list: 'nthWeekdays',
      value: {
        nth: (nth.match(/\d/g) ?? []).map(Number),
        day: dayValues(day)[0],
        ...stateOf(state),
      },
    }),
  ],
  [
    `祝日は(?:(?<policy>${Object.keys(POLICIES).join('|')})|(?<times>${TIMES}))`,
    (groups) => ({ list: 'holidays', value: holidaysOf(groups) }),
  ],
  [
    `(?<from>${DATE})(?:〜(?<to>${DATE}))?は${STATE}${REASON}`,
    ({ from, to, ...rest }) => ({
      list: 'exceptions',
      value: { from: dateOf(from), ...(to && { to: dateOf(to) }), ...specialOf(rest) },
    }),
  ],
  [
    `(?<from>${MONTH_DAY})(?:〜(?<to>${MONTH_DAY}))?は(?:${STATE}|(?<unknown>わからない))${REASON}`,
    ({ from, to, unknown, ...rest }) => ({
      list: 'seasons',
      value: { from: dateOf(from), to: dateOf(to ?? from), ...seasonState(unknown, rest) },
    }),
  ],
];

const COMPILED = LINES.map(([pattern, read]) => [new RegExp(`^${pattern}$`), read] as const);

/** Reads one sentence of `hoursColumns`; `undefined` when it is none. */
export function readHoursLine(line: string): HoursLine | undefined {
  for (const [pattern, read] of COMPILED) {
    const match = pattern.exec(line);
    if (match) return read(match.groups ?? {});
  }
  return undefined;
}
