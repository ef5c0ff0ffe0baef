import { parseSlots, SLOTS, type Slot } from './parse-slots.ts';
import { parseWeekdays, type Weekday } from './parse-weekdays.ts';

/** What one sentence of a source says for certain about opening hours. */
export type HoursFact =
  | { kind: 'slots'; slots: Slot[] }
  | { kind: 'day-slots'; days: Weekday[]; slots: Slot[] }
  | { kind: 'nth'; nth: number[]; day: Weekday; open: boolean; slots?: Slot[] }
  | { kind: 'sometimes'; days: Weekday[] }
  | { kind: 'holidays-closed' }
  | { kind: 'nothing-new' };

const DAY = '[月火水木金土日](?:曜日?)?';
const DAYS = `${DAY}(?:[・、,]?${DAY})*`;
const NTH = '第[1-5](?:[・、,]第?[1-5])*';
const OPEN = '(?:利用可能?|利用できます|開所|開館|開室|開設|実施)';
const CLOSED = '(?:お?休み?|休館日?|休所日?|閉所|定休日?)';

const sentence = (pattern: string): RegExp => new RegExp(`^${pattern}$`);
const numbers = (text: string): number[] =>
  [...new Set(text.match(/\d/g) ?? [])].map(Number).sort();

/** Each takes the groups of its pattern and gives a fact, or undefined where it is not sure. */
const RULES: readonly (readonly [
  pattern: RegExp,
  read: (groups: Partial<Record<string, string>>) => HoursFact | undefined,
])[] = [
  [
    sentence(`(?:利用可能|利用|開所|開館|開室|開設)時間[は:]?(?<slots>${SLOTS})`),
    ({ slots = '' }) => withSlots(slots, (list) => ({ kind: 'slots', slots: list })),
  ],
  [
    sentence(`(?<days>${DAYS})(?:のみ|は|だけ)?:?(?<slots>${SLOTS})`),
    ({ days = '', slots = '' }) =>
      withDays(days, (week) =>
        withSlots(slots, (list) => ({ kind: 'day-slots', days: week, slots: list })),
      ),
  ],
  [
    sentence(`(?<nth>${NTH})(?<day>${DAY})は?${CLOSED}`),
    ({ nth = '', day = '' }) =>
      withDays(day, ([only]) => only && { kind: 'nth', nth: numbers(nth), day: only, open: false }),
  ],
  [
    sentence(`(?<nth>${NTH})(?<day>${DAY})(?:は|も|のみ)?${OPEN}`),
    ({ nth = '', day = '' }) =>
      withDays(day, ([only]) => only && { kind: 'nth', nth: numbers(nth), day: only, open: true }),
  ],
  [
    sentence(`(?<nth>${NTH})(?<day>${DAY})(?:は|も|のみ)?(?<slots>${SLOTS})${OPEN}?`),
    ({ nth = '', day = '', slots = '' }) =>
      withDays(day, ([only]) =>
        withSlots(
          slots,
          (list) => only && { kind: 'nth', nth: numbers(nth), day: only, open: true, slots: list },
        ),
      ),
  ],
  [
    // 「程度度」 stands in a real file.
    sentence(
      `毎?[月年]に?\\d+(?:~\\d+)?回(?:程|度|くらい|ほど)*[、,は]?(?<days>${DAYS})(?:[・、,]?祝日?)?[にはも]?${OPEN}`,
    ),
    ({ days = '' }) => withDays(days, (week) => ({ kind: 'sometimes', days: week })),
  ],
  [sentence(`祝日?は?${CLOSED}`), () => ({ kind: 'holidays-closed' })],
  // Still open, with fewer places or rooms: the hours stand.
  [sentence(`${SLOTS}は?(?:利用)?制限(?:あり|があります)`), () => ({ kind: 'nothing-new' })],
];

function withSlots(
  text: string,
  make: (slots: Slot[]) => HoursFact | undefined,
): HoursFact | undefined {
  const slots = parseSlots(text);
  return slots && make(slots);
}

function withDays(
  text: string,
  make: (days: Weekday[]) => HoursFact | undefined,
): HoursFact | undefined {
  const days = parseWeekdays(text);
  return days && make(days);
}

/**
 * Reads one sentence that `plainHours` has prepared, as a whole or not at all.
 * @returns undefined when it is not understood for certain
 */
export function readHoursSentence(text: string): HoursFact | undefined {
  for (const [pattern, read] of RULES) {
    const match = pattern.exec(text);
    if (match) return read(match.groups ?? {});
  }
  return undefined;
}
