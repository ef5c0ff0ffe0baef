import { parseDaySet } from './day-set.ts';
import type { HoursFact } from './hours-fact.ts';
import { CLOSED, DAY, DAYS, EXCEPT, HOLIDAY, NTH, OPEN } from './hours-words.ts';
import { parseSlots, SLOTS, SPANS, type Slot } from './parse-slots.ts';
import { parseWeekdays, type Weekday } from './parse-weekdays.ts';
import { readClosedDays } from './read-closed-days.ts';
import { readOpenDays, type OpenDays } from './read-open-days.ts';

type Groups = Partial<Record<string, string>>;
type Read = (groups: Groups) => HoursFact[] | undefined;

const TIMES_HEAD = '(?:利用可能|利用|開所|開館|開室|開設|開放|営業|実施)(?:時間|日時)';
const DAYS_HEAD = '(?:(?:利用可能|利用|開所|開館|開室|開設|開放|営業|実施)(?:曜日|日)|曜日)';
/** Any words where open days with their exceptions may stand; `readOpenDays` looks at them. */
const OPEN_DAYS = String.raw`(?:${DAYS}|[^()\d]+\([^()]+\)|[^()\d]+?${EXCEPT}${DAYS})`;
/** Only these days, or these days in contrast to others. */
const CONTRAST = '(?:のみ|は|だけ|も)';

const numbers = (text: string): number[] =>
  [...new Set(text.match(/\d/g) ?? [])].map(Number).sort();

const nth = (
  { nth: weeks = '', day = '' }: Groups,
  rest: { slots?: readonly Slot[]; isOnly?: true },
): HoursFact[] | undefined => {
  const [only] = parseWeekdays(day) ?? [];
  return only && [{ kind: 'nth', nth: numbers(weeks), day: only, open: true, ...rest }];
};

/** Facts of open days, of their holidays and of the exceptions beside them. */
function daysFacts(
  { days, hasHolidays, facts }: OpenDays,
  make: (days: readonly Weekday[]) => HoursFact,
  slots?: readonly Slot[],
): HoursFact[] {
  return [
    ...(days.length > 0 ? [make(days)] : []),
    ...(hasHolidays
      ? [{ kind: 'holidays' as const, policy: 'open' as const, ...(slots && { slots }) }]
      : []),
    ...facts,
  ];
}

function openDays(words: string, isAll: boolean): HoursFact[] | undefined {
  const open = readOpenDays(words);
  return open && daysFacts(open, (days) => ({ kind: 'days', days, isAll }));
}

function daySlots(words: string, times: string, isAll: boolean): HoursFact[] | undefined {
  const open = readOpenDays(words);
  const slots = parseSlots(times);
  if (!open || !slots) return undefined;
  return daysFacts(open, (days) => ({ kind: 'day-slots', days, slots, isAll }), slots);
}

/** Hours with the days that rest beside them; without a list of days, all others are open. */
function slotsBut(days: string | undefined, times: string, words: string): HoursFact[] | undefined {
  const rests = readClosedDays(words);
  const closed = rests?.flatMap((fact) => (fact.kind === 'closed-days' ? fact.days : [])) ?? [];
  if (!rests || (days === undefined && closed.length === 0)) return undefined;
  const all = parseDaySet('毎日')?.days.filter((day) => !closed.includes(day)) ?? [];
  const open: HoursFact[] | undefined =
    days === undefined ? [{ kind: 'days', days: all, isAll: true }] : daySlots(days, times, true);
  const slots = days === undefined ? withSlots(times, 'bare-slots') : [];
  return open && slots && [...open, ...slots, ...rests];
}

const withSlots = (
  times: string,
  kind: 'slots' | 'bare-slots' | 'gap',
): HoursFact[] | undefined => {
  const slots = parseSlots(times);
  return slots && [{ kind, slots }];
};

/** Each takes the groups of its pattern and gives facts, or undefined where it is not sure. */
const RULES: readonly (readonly [pattern: string, read: Read])[] = [
  [`${TIMES_HEAD}[は:]?(?<slots>${SLOTS})`, ({ slots = '' }) => withSlots(slots, 'slots')],
  [`(?<slots>${SPANS})${OPEN}?`, ({ slots = '' }) => withSlots(slots, 'bare-slots')],
  [
    `(?<head>(?:${TIMES_HEAD}|${DAYS_HEAD})[は:]?)?(?<days>${OPEN_DAYS})(?<contrast>${CONTRAST})?の?[:、,]?(?<slots>${SLOTS})${OPEN}?`,
    ({ head, days = '', contrast, slots = '' }) =>
      daySlots(days, slots, head !== undefined || contrast === undefined),
  ],
  [
    String.raw`(?:${TIMES_HEAD}[は:]?)?(?<slots>${SLOTS})\((?<days>${DAYS})\)`,
    ({ days = '', slots = '' }) => daySlots(days, slots, true),
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
  [`(?<nth>${NTH})(?<day>${DAY})(?:のみ|だけ)${OPEN}`, (groups) => nth(groups, { isOnly: true })],
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
    `(?:(?:休館日|休所日|休室日|休業日|定休日|閉館日)[は:]?|休み[は:])(?<closed>.+)`,
    ({ closed = '' }) => readClosedDays(closed),
  ],
  // Still open, with fewer places or rooms: the hours stand.
  [`${SPANS}は?(?:利用)?制限(?:あり|があります)`, () => [{ kind: 'nothing-new' }]],
  [
    `(?<slots>${SPANS})(?:は|の間は)?(?:(?:昼休[みけ]|昼休憩)(?:のため${CLOSED})?|${CLOSED}|${EXCEPT})`,
    ({ slots = '' }) => withSlots(slots, 'gap'),
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
