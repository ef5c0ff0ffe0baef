import { describe, expect, it } from 'vitest';
import { makeFinderHubs } from '../../../bench/finder-hubs.ts';
import type { OpeningHours } from '../../schema/hub.ts';
import { addDays } from '../calendar-date.ts';
import { todaysHours } from '../todays-hours.ts';
import { dateBits } from './date-bits.ts';
import { openDays } from './open-days.ts';

const mayBeOpen = (hours: OpeningHours | undefined, date: string): boolean =>
  (openDays(hours) & dateBits(date)) !== 0;
const isOpen = (hours: OpeningHours | undefined, date: string): boolean =>
  hours !== undefined &&
  ['open', 'open-time-unknown'].includes(todaysHours(hours, date).state.kind);

const SLOTS = [{ opens: '10:00', closes: '15:00' }];
const RARE: readonly OpeningHours[] = [
  { seasons: [{ from: '12-29', to: '01-03', open: true, slots: SLOTS }] },
  { seasons: [{ from: '12-20', to: '12-10', open: true }] },
  { seasons: [{ from: '07-20', to: '08-31', open: true, slots: SLOTS }] },
  { exceptions: [{ from: '2026-11-30', to: '2027-02-02', open: true }] },
  { exceptions: [{ from: '2026-03-01', to: '2028-02-01', open: true }] },
  { exceptions: [{ from: '2027-01-01', open: true, slots: SLOTS }] },
  { nthWeekdays: [{ nth: [5], day: 'sun', open: true }] },
  { publicHolidays: 'open', publicHolidaySlots: SLOTS },
  { weekly: [{ days: ['mon'] }], publicHolidays: 'as-weekday' },
  {
    weekly: [{ days: ['mon', 'wed'], slots: SLOTS }],
    seasons: [{ from: '08-01', to: '08-31', open: true, slots: SLOTS }],
  },
];

const EVERY_DAY: OpeningHours = {
  weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], slots: SLOTS }],
  publicHolidays: 'as-weekday',
};
const RESTS: readonly OpeningHours[] = [
  ['12-31', '01-01'],
  ['12-29', '01-02'],
  ['12-30', '01-05'],
  ['01-01', '01-01'],
].map(([from = '', to = '']) => ({ ...EVERY_DAY, seasons: [{ from, to, open: false }] }));

const DATES = Array.from({ length: 3 * 366 }, (_, day) => addDays('2025-12-20', day));
const END_OF_CALENDAR = Array.from({ length: 60 }, (_, day) => addDays('2035-12-10', day));

describe('no day on which a hub is open is missed', () => {
  it.each([...RARE, ...RESTS].map((hours) => [JSON.stringify(hours), hours] as const))(
    '%s',
    (_, hours) => {
      const missed = [...DATES, ...END_OF_CALENDAR].filter(
        (date) => isOpen(hours, date) && !mayBeOpen(hours, date),
      );
      expect(missed).toEqual([]);
    },
  );

  it('hours of all shapes', () => {
    const bits = DATES.map((date) => [date, dateBits(date)] as const);
    const missed = makeFinderHubs(300, 11).flatMap(({ id, hours }) => {
      const days = openDays(hours);
      return bits
        .filter(([date, bit]) => (days & bit) === 0 && isOpen(hours, date))
        .map(([date]) => `${id} ${date}`);
    });
    expect(missed).toEqual([]);
  }, 30_000);
});

it.each([
  ['a Sunday, when it opens on Tuesdays', { weekly: [{ days: ['tue'] }] }, '2026-11-22'],
  ['a holiday, of which nothing is known', { weekly: [{ days: ['mon'] }] }, '2026-11-23'],
  ['1 January', { weekly: [{ days: ['fri'] }], publicHolidays: 'as-weekday' }, '2027-01-01'],
  [
    '29 December, when it rests then',
    { ...EVERY_DAY, seasons: [{ from: '12-29', to: '01-03', open: false }] },
    '2026-12-29',
  ],
  [
    'May, when its exception is in June',
    { exceptions: [{ from: '2027-06-01', open: true }] },
    '2027-05-01',
  ],
] as const satisfies readonly (readonly [string, OpeningHours, string])[])(
  'a leaf need not be read on %s',
  (_, hours, date) => {
    expect(mayBeOpen(hours, date)).toBe(false);
  },
);
