import type { OpeningHours } from '../src/schema/hub.ts';
import type { Random } from './random.ts';

type Weekly = NonNullable<OpeningHours['weekly']>;
type Day = Weekly[number]['days'][number];
type Slot = NonNullable<Weekly[number]['slots']>[number];

const MON_FRI: Day[] = ['mon', 'tue', 'wed', 'thu', 'fri'];
const WHOLE: readonly Slot[] = [
  { opens: '09:00', closes: '16:00' },
  { opens: '09:30', closes: '15:30' },
  { opens: '10:00', closes: '15:00' },
  { opens: '10:00', closes: '16:00' },
  { opens: '09:00', closes: '17:00' },
];
const HALVES: readonly Slot[][] = [
  [
    { opens: '09:30', closes: '12:00' },
    { opens: '13:00', closes: '15:30' },
  ],
  [
    { opens: '10:00', closes: '12:00' },
    { opens: '13:00', closes: '16:00' },
  ],
];

const DAYS: readonly (readonly [number, readonly Day[]])[] = [
  [50, MON_FRI],
  [12, [...MON_FRI, 'sat']],
  [10, ['mon', 'wed', 'fri']],
  [8, ['tue', 'wed', 'thu', 'fri', 'sat']],
  [6, ['tue', 'wed', 'thu', 'fri', 'sat', 'sun']],
  [5, ['tue', 'thu']],
  [5, ['wed']],
  [4, [...MON_FRI, 'sat', 'sun']],
];

const slotsOf = (random: Random): Slot[] =>
  random.chance(0.2) ? random.pick(HALVES) : [random.pick(WHOLE)];

function nthWeekdays(random: Random): OpeningHours['nthWeekdays'] {
  const nth = random.pick([[1], [2], [3], [4], [1, 3], [2, 4]]);
  return random.chance(0.7)
    ? [{ nth, day: 'sat', open: true, slots: slotsOf(random) }]
    : [{ nth, day: random.pick(MON_FRI), open: false }];
}

function seasons(random: Random): OpeningHours['seasons'] {
  const yearEnd = { from: '12-29', to: '01-03', open: false, reason: '年末年始' };
  const summer = { from: '08-13', to: '08-16', open: false, reason: '夏の休み' };
  return random.chance(0.3) ? [yearEnd, summer] : [yearEnd];
}

function exceptions(random: Random): OpeningHours['exceptions'] {
  const day = (): string => String(random.whole(1, 28)).padStart(2, '0');
  return random.chance(0.6)
    ? [{ from: `2026-12-${day()}`, open: false, reason: '館内整備' }]
    : [{ from: `2027-02-${day()}`, open: true, slots: slotsOf(random), reason: '臨時の開所' }];
}

function publicHolidays(random: Random): Partial<OpeningHours> {
  const policy = random.weigh([
    [45, 'closed'],
    [30, 'unknown'],
    [10, 'as-weekday'],
    [5, 'open'],
    [10, undefined],
  ] as const);
  if (policy === undefined) return {};
  if (policy !== 'open') return { publicHolidays: policy };
  return { publicHolidays: policy, publicHolidaySlots: slotsOf(random) };
}

/** Hours of all the shapes that real hubs have; of some hubs nothing is known. */
export function sampleHours(random: Random): OpeningHours | undefined {
  if (random.chance(0.05)) return undefined;
  if (random.chance(0.06)) return { note: '開所日は、月ごとのお便りでお知らせします。' };
  const days = random.weigh(DAYS);
  const isShorterOnLast = days.length > 2 && random.chance(0.1);
  const weekly: Weekly = isShorterOnLast
    ? [
        { days: days.slice(0, -1), slots: slotsOf(random) },
        { days: days.slice(-1), slots: [{ opens: '10:00', closes: '12:00' }] },
      ]
    : [{ days: [...days], slots: slotsOf(random) }];
  return {
    weekly,
    ...(!days.includes('sat') && random.chance(0.06) && { unknownDays: ['sat'] }),
    ...(!days.includes('sat') && random.chance(0.15) && { nthWeekdays: nthWeekdays(random) }),
    ...publicHolidays(random),
    ...(random.chance(0.4) && { seasons: seasons(random) }),
    ...(random.chance(0.08) && { exceptions: exceptions(random) }),
    ...(random.chance(0.5) && {
      note: '見本の表記です。祝日・年末年始は拠点へお問い合わせください。',
    }),
  };
}
