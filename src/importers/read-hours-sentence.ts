import { parseDaySet } from './day-set.ts';
import type { HoursFact } from './hours-fact.ts';
import { bareDays, daySlots, openDays, slotsBut, withSlots } from './hours-facts-of.ts';
import { CLOSED, DAY, DAYS, EXCEPT, HOLIDAY, NTH, OPEN } from './hours-words.ts';
import { DATES, parseDates } from './parse-dates.ts';
import { parseSlots, SLOTS, SPANS, type Slot } from './parse-slots.ts';
import { parseWeekdays } from './parse-weekdays.ts';
import { readClosedDays } from './read-closed-days.ts';

type Groups = Partial<Record<string, string>>;
type Read = (groups: Groups) => HoursFact[] | undefined;

const TIMES_HEAD = '(?:利用可能|利用|開所|開館|開室|開設|開放|営業|実施)(?:時間|日時)';
const DAYS_HEAD = '(?:(?:利用可能|利用|開所|開館|開室|開設|開放|営業|実施)(?:曜日|日)|曜日)';
/** Any words where open days with their exceptions may stand; `readOpenDays` looks at them. */
const OPEN_DAYS = String.raw`(?:${DAYS}|(?:[^()\d]+|週\d日)\([^()]+\)|[^()\d]+?${EXCEPT}${DAYS})`;
/** Only these days, or these days in contrast to others. */
const CONTRAST = '(?:のみ|は|だけ|も)';
const LUNCH = '(?:お?昼休[みけ]|昼休憩)';

const numbers = (text: string): number[] =>
  [...new Set(text.match(/\d/g) ?? [])].map(Number).sort();

const nth = (
  { nth: weeks = '', day = '' }: Groups,
  rest: { slots?: readonly Slot[]; isOnly?: true },
): HoursFact[] | undefined => {
  const [only] = parseWeekdays(day) ?? [];
  return only && [{ kind: 'nth', nth: numbers(weeks), day: only, open: true, ...rest }];
};

/** Dates of 年末年始 that nobody calls a rest: doubtful, as they are in every hub. */
function maybeYearEnd(words: string): HoursFact[] | undefined {
  const dates = parseDates(words);
  const [from, to] = [dates?.from.slice(-5) ?? '', dates?.to.slice(-5) ?? ''];
  const isYearEnd = from >= '12-27' && (to >= from || to <= '01-07');
  return isYearEnd ? [{ kind: 'maybe-rest', from, to, reason: '年末年始' }] : undefined;
}

/** Each takes the groups of its pattern and gives facts, or undefined where it is not sure. */
const RULES: readonly (readonly [pattern: string, read: Read])[] = [
  [`${TIMES_HEAD}[は:]?(?<slots>${SLOTS})`, ({ slots = '' }) => withSlots(slots, 'slots')],
  [`(?<slots>${SPANS})${OPEN}?`, ({ slots = '' }) => withSlots(slots, 'bare-slots')],
  [
    `(?:(?:(?<times>${TIMES_HEAD})|(?<head>${DAYS_HEAD}))[は:]?)?(?<days>${OPEN_DAYS})(?<contrast>${CONTRAST})?の?[:、,]?(?<slots>${SLOTS})${OPEN}?`,
    ({ times, head, days = '', contrast, slots = '' }) =>
      daySlots(days, slots, {
        isAll: (times ?? head) !== undefined || contrast === undefined,
        ...(head !== undefined && { isHeaded: true as const }),
      }),
  ],
  [
    String.raw`(?:${TIMES_HEAD}[は:]?)?(?<slots>${SLOTS})\((?<days>${DAYS})\)`,
    ({ days = '', slots = '' }) => daySlots(days, slots, { isAll: true, isHeaded: true }),
  ],
  [
    String.raw`(?<days>${DAYS})?[:、]?(?<slots>${SLOTS})\((?<closed>[^()]+?)(?:は?${CLOSED}|は?${EXCEPT})\)`,
    ({ days, slots = '', closed = '' }) => slotsBut(days, slots, closed),
  ],
  [`${DAYS_HEAD}[は:](?<days>${OPEN_DAYS})(?:のみ)?`, ({ days = '' }) => openDays(days, true)],
  [
    `(?<days>${OPEN_DAYS})(?<contrast>のみ|に|は|も|だけ)?${OPEN}`,
    ({ days = '', contrast = 'のみ' }) =>
      openDays(days, contrast === 'のみ' || contrast === 'だけ' || contrast === 'に'),
  ],
  [
    `(?<days>${OPEN_DAYS})(?<only>のみ|だけ)?`,
    ({ days = '', only }) => bareDays(days, only === undefined ? 'same' : 'some'),
  ],
  [`(?<nth>${NTH})(?<day>${DAY})(?:のみ|だけ)${OPEN}`, (groups) => nth(groups, { isOnly: true })],
  [
    `(?<nth>${NTH})(?<day>[月火水木金土日])曜?日?は?${OPEN}[、,]?(?:その他|それ以外|ほか|他)の\\k<day>曜?日?は?${CLOSED}`,
    (groups) => nth(groups, { isOnly: true }),
  ],
  [`(?<nth>${NTH})(?<day>${DAY})[はも]?${OPEN}`, (groups) => nth(groups, {})],
  [
    `(?<nth>${NTH})(?<day>${DAY})(?<only>のみ)?[はも]?:?(?<slots>${SLOTS})${OPEN}?`,
    ({ slots = '', only, ...groups }) => {
      const list = parseSlots(slots);
      return (
        list && nth(groups, { slots: list, ...(only !== undefined && { isOnly: true as const }) })
      );
    },
  ],
  [
    // 「程度度」 stands in a real file.
    String.raw`毎?[月年]に?\d+(?:~\d+)?回(?:程|度|くらい|ほど)*[、,は]?(?<days>${DAYS})[にはも]?${OPEN}`,
    ({ days = '' }) => {
      const set = parseDaySet(days);
      return set && [{ kind: 'sometimes', days: set.days }];
    },
  ],
  [
    `${HOLIDAY}[はも]?(?:曜日|通常|平常)(?:どおり|通り)(?:${OPEN})?`,
    () => [{ kind: 'holidays', policy: 'as-weekday' }],
  ],
  [
    `(?:(?:休館日|休所日|休室日|休業日|休園日|定休日|閉館日|閉所日|閉室日)[は:]?|お?休み[は:]|休日:)(?<closed>.+)`,
    ({ closed = '' }) => readClosedDays(closed),
  ],
  // A mark in a column of national holidays.
  [`${HOLIDAY}:[×✕✖✗]`, () => [{ kind: 'holidays', policy: 'closed' }]],
  [`${HOLIDAY}:[○◯〇●]`, () => [{ kind: 'holidays', policy: 'open', isGeneral: true }]],
  // Still open, with fewer places or rooms: the hours stand.
  [`${SPANS}は?(?:利用)?制限(?:あり|があります)`, () => [{ kind: 'nothing-new' }]],
  [
    `(?<slots>${SPANS})(?:は|の間は)?(?:${LUNCH}(?:のため${CLOSED})?|${CLOSED}|${EXCEPT})`,
    ({ slots = '' }) => withSlots(slots, 'gap'),
  ],
  [
    `${LUNCH}(?:時間)?(?:は|:|のため)?\\(?(?<slots>${SPANS})\\)?(?:は?${CLOSED})?`,
    ({ slots = '' }) => withSlots(slots, 'gap'),
  ],
  [
    `(?:年末年始|年末・年始)?(?:の?お?休み|休[館所室業]日?|期間)?[は:]?\\(?(?<dates>${DATES})\\)?`,
    ({ dates = '' }) => maybeYearEnd(dates),
  ],
  [`(?<closed>.+?)(?:[はも]|${EXCEPT})?${CLOSED}`, ({ closed = '' }) => readClosedDays(closed)],
  [`(?<closed>.+?)は?${EXCEPT}`, ({ closed = '' }) => readClosedDays(closed)],
];

const COMPILED = RULES.map(([pattern, read]) => [new RegExp(`^${pattern}$`), read] as const);

/**
 * Reads one sentence that `plainHours` has prepared, as a whole or not at all.
 * @returns undefined when it is not understood for certain
 */
export function readHoursSentence(text: string): HoursFact[] | undefined {
  for (const [pattern, read] of COMPILED) {
    const match = pattern.exec(text);
    const facts = match && read(match.groups ?? {});
    if (facts) return facts;
  }
  return undefined;
}
