import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OpeningHours } from '../schema/hub.ts';
import { HOLIDAY_POLICIES, WEEKDAYS } from '../schema/vocabulary.ts';
import { addDays, nthOf, weekdayOf } from './calendar-date.ts';
import { todaysHours } from './todays-hours.ts';

const slots = (opens: string, closes: string) => [{ opens, closes }];

/** ひまわりはうす とことこ in 高松市, with its rules for single weeks. */
const tokotoko: OpeningHours = {
  weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], slots: slots('09:30', '15:30') }],
  nthWeekdays: [
    { nth: [3], day: 'sat', open: true, slots: slots('10:30', '15:30') },
    { nth: [3], day: 'tue', open: false },
  ],
  publicHolidays: 'unknown',
};

const newYear = { from: '12-29', to: '01-03', open: false, reason: '年末年始' };

describe('the week', () => {
  it('holds on a day that no closer rule names', () => {
    expect(todaysHours(tokotoko, '2026-11-18')).toEqual({
      state: { kind: 'open', slots: slots('09:30', '15:30') },
      rule: 'weekly',
    });
    expect(todaysHours(tokotoko, '2026-11-14').state).toEqual({ kind: 'closed' });
  });

  it('keeps a doubtful weekday unknown', () => {
    const wahaha: OpeningHours = {
      weekly: [{ days: ['fri'], slots: slots('10:00', '15:00') }],
      unknownDays: ['sat'],
    };
    expect(todaysHours(wahaha, '2026-11-21')).toMatchObject({ state: { kind: 'unknown' } });
  });
});

describe('the nth weekday', () => {
  it('opens or closes its week', () => {
    expect(todaysHours(tokotoko, '2026-11-21')).toEqual({
      state: { kind: 'open', slots: slots('10:30', '15:30') },
      rule: 'nth-weekday',
    });
    expect(todaysHours(tokotoko, '2026-11-17')).toEqual({
      state: { kind: 'closed' },
      rule: 'nth-weekday',
    });
  });

  it('is certain on a weekday that is doubtful otherwise', () => {
    const hours: OpeningHours = {
      unknownDays: ['sat'],
      nthWeekdays: [{ nth: [2], day: 'sat', open: true }],
    };
    expect(todaysHours(hours, '2026-11-14').state.kind).toBe('open-time-unknown');
    expect(todaysHours(hours, '2026-11-21').state.kind).toBe('unknown');
  });

  it('adds the slots of two rules up, and closes when one of them does', () => {
    const morning = {
      nth: [1, 3],
      day: 'sat' as const,
      open: true,
      slots: slots('09:00', '11:00'),
    };
    const noon = { nth: [3], day: 'sat' as const, open: true, slots: slots('13:00', '15:00') };
    expect(todaysHours({ nthWeekdays: [morning, noon] }, '2026-11-21').state).toEqual({
      kind: 'open',
      slots: [...slots('09:00', '11:00'), ...slots('13:00', '15:00')],
    });
    expect(
      todaysHours({ nthWeekdays: [morning, { ...noon, open: false }] }, '2026-11-21').state,
    ).toEqual({ kind: 'closed' });
  });
});

describe('a national holiday', () => {
  const on = (publicHolidays: OpeningHours['publicHolidays'], date = '2026-11-23') =>
    todaysHours({ ...tokotoko, publicHolidays, publicHolidaySlots: slots('10:00', '12:00') }, date);

  it('follows the hub’s policy', () => {
    expect(on('closed')).toEqual({
      state: { kind: 'closed' },
      rule: 'public-holiday',
    });
    expect(on('open').state).toEqual({ kind: 'open', slots: slots('10:00', '12:00') });
    expect(on('as-weekday')).toMatchObject({ state: { kind: 'open' }, rule: 'weekly' });
  });

  it('leaves the day open to question when the policy is not known', () => {
    for (const policy of ['unknown', undefined] as const) {
      expect(on(policy)).toEqual({
        state: { kind: 'unknown' },
        rule: 'public-holiday',
      });
    }
  });

  it('beats the nth weekday: 敬老の日 is the third Monday', () => {
    const hours: OpeningHours = {
      nthWeekdays: [{ nth: [3], day: 'mon', open: true }],
      publicHolidays: 'closed',
    };
    expect(todaysHours(hours, '2026-09-21').rule).toBe('public-holiday');
  });

  it('is not denied where the calendar ends', () => {
    expect(on('closed', '2036-11-19')).toEqual({
      state: { kind: 'unknown' },
      rule: 'calendar-end',
    });
    expect(on('as-weekday', '2036-11-19').state.kind).toBe('open');
  });
});

describe('a season', () => {
  it('passes the turn of the year, with its first and its last day', () => {
    const hours = { ...tokotoko, seasons: [newYear] };
    const rules = ['2026-12-28', '2026-12-29', '2027-01-01', '2027-01-03', '2027-01-04'].map(
      (date) => todaysHours(hours, date).rule,
    );
    expect(rules).toEqual(['weekly', 'season', 'season', 'season', 'weekly']);
    expect(todaysHours(hours, '2027-01-01')).toEqual({
      state: { kind: 'closed' },
      rule: 'season',
      reason: '年末年始',
    });
  });

  it('holds within a year, and a short one within a long one', () => {
    const summer = { from: '07-21', to: '08-31', open: true, slots: slots('09:00', '12:00') };
    const obon = { from: '08-13', to: '08-15', open: false, reason: 'お盆' };
    for (const seasons of [
      [summer, obon],
      [obon, summer],
    ]) {
      const state = (date: string) => todaysHours({ ...tokotoko, seasons }, date).state.kind;
      expect(['2026-08-12', '2026-08-13', '2026-08-17'].map(state)).toEqual([
        'open',
        'closed',
        'open',
      ]);
      expect(todaysHours({ ...tokotoko, seasons }, '2026-09-01').rule).toBe('weekly');
    }
  });

  it('is measured across the turn of the year as well', () => {
    const winter = { from: '12-01', to: '02-28', open: true, slots: slots('10:00', '12:00') };
    expect(todaysHours({ seasons: [newYear, winter] }, '2026-12-30').state.kind).toBe('closed');
    expect(todaysHours({ seasons: [newYear, winter] }, '2027-01-10').state.kind).toBe('open');
    const yearEnd = { from: '12-28', to: '12-31', open: false };
    expect(todaysHours({ seasons: [yearEnd, winter] }, '2026-12-30').state.kind).toBe('closed');
  });
});

describe('an exception', () => {
  const hours: OpeningHours = {
    ...tokotoko,
    seasons: [newYear],
    exceptions: [
      { from: '2027-01-01', open: true, slots: slots('13:00', '15:00'), reason: '初もうで' },
      { from: '2026-11-24', to: '2026-11-25', open: false, reason: '館内整備' },
      { from: '2026-11-25', open: true },
    ],
  };

  it('beats season, holiday and week', () => {
    expect(todaysHours(hours, '2027-01-01')).toEqual({
      state: { kind: 'open', slots: slots('13:00', '15:00') },
      rule: 'exception',
      reason: '初もうで',
    });
    expect(todaysHours(hours, '2026-11-24').state).toEqual({ kind: 'closed' });
    expect(todaysHours(hours, '2026-11-26').rule).toBe('weekly');
  });

  it('of one day beats one of several', () => {
    expect(todaysHours(hours, '2026-11-25').state).toEqual({ kind: 'open-time-unknown' });
  });

  it('written later beats one of the same days', () => {
    const exceptions = [
      { from: '2026-11-25', open: true },
      { from: '2026-11-25', to: '2026-11-25', open: false },
    ];
    expect(todaysHours({ exceptions }, '2026-11-25').state.kind).toBe('closed');
  });
});

describe('年末年始', () => {
  const on = (date: string, hours = tokotoko) => todaysHours(hours, date);

  it('leaves open to question what the week would open, from 29 December to 3 January', () => {
    const everyDay: OpeningHours = { weekly: [{ days: WEEKDAYS.map(({ value }) => value) }] };
    const rules = Array.from({ length: 8 }, (_, days) => on(addDays('2026-12-28', days), everyDay));
    expect(rules.map(({ rule }) => rule)).toEqual([
      'weekly',
      ...Array.from({ length: 6 }, () => 'year-end'),
      'weekly',
    ]);
    expect(on('2026-12-30')).toEqual({ state: { kind: 'unknown' }, rule: 'year-end' });
  });

  it('opens nothing: what the week, its nth weekday or the holiday closes stays closed', () => {
    expect(on('2027-01-02')).toEqual({ state: { kind: 'closed' }, rule: 'weekly' });
    const fifth = { nth: [5], day: 'wed' as const, open: false };
    expect(on('2026-12-30', { ...tokotoko, nthWeekdays: [fifth] })).toEqual({
      state: { kind: 'closed' },
      rule: 'nth-weekday',
    });
    expect(on('2027-01-01', { ...tokotoko, publicHolidays: 'closed' })).toEqual({
      state: { kind: 'closed' },
      rule: 'public-holiday',
    });
  });

  it('is not opened by a policy for holidays either: 元日 is no holiday like others', () => {
    for (const publicHolidays of ['open', 'as-weekday', 'unknown'] as const) {
      expect(on('2027-01-01', { ...tokotoko, publicHolidays }).rule).toBe('year-end');
    }
  });

  it('is known where a season or an exception names the day', () => {
    const exceptions = [{ from: '2026-12-29', open: true, slots: slots('10:00', '12:00') }];
    const hours = { ...tokotoko, exceptions, seasons: [newYear] };
    expect(on('2026-12-29', hours)).toMatchObject({ state: { kind: 'open' }, rule: 'exception' });
    expect(on('2026-12-30', hours)).toMatchObject({ state: { kind: 'closed' }, rule: 'season' });
  });
});

describe('a rule that opens', () => {
  const week = (from: string, to: string): OpeningHours => ({
    ...tokotoko,
    publicHolidays: 'closed',
    unknownDays: ['sun'],
    exceptions: [{ from, to, open: true, slots: slots('09:00', '12:00'), reason: '夏時間' }],
  });
  const states = (hours: OpeningHours, dates: readonly string[]) =>
    dates.map((date) => todaysHours(hours, date).state.kind);
  // Saturday, Sunday, 海の日, third Tuesday, Wednesday, fourth Saturday, third Saturday.
  const dates = ['11', '12', '20', '21', '22', '25', '18'].map((day) => `2026-07-${day}`);

  it('for more than seven days opens no day that is closed or unknown without it', () => {
    const hours = week('2026-07-11', '2026-07-31');
    expect(states(hours, dates)).toEqual([
      ...['closed', 'unknown', 'closed', 'closed', 'open', 'closed', 'open'],
    ]);
    expect(todaysHours(hours, '2026-07-22')).toEqual({
      state: { kind: 'open', slots: slots('09:00', '12:00') },
      rule: 'exception',
      reason: '夏時間',
    });
    expect(todaysHours(hours, '2026-07-11')).toEqual({ state: { kind: 'closed' }, rule: 'weekly' });
    expect(todaysHours(hours, '2026-07-20').rule).toBe('public-holiday');
  });

  it('for seven days opens each of them, and for eight none that is closed', () => {
    const saturday = ['2026-07-11'];
    expect(states(week('2026-07-11', '2026-07-17'), saturday)).toEqual(['open']);
    expect(states(week('2026-07-11', '2026-07-18'), saturday)).toEqual(['closed']);
  });

  it('is as long as the calendar says, over the end of a month or of a year as well', () => {
    const season = (from: string, to: string) => ({
      ...tokotoko,
      seasons: [{ from, to, open: true }],
    });
    expect(states(season('02-26', '03-04'), ['2027-02-27'])).toEqual(['open-time-unknown']);
    expect(states(season('02-26', '03-05'), ['2027-02-27'])).toEqual(['closed']);
    expect(states(season('12-28', '01-03'), ['2027-01-02'])).toEqual(['open-time-unknown']);
    expect(states(season('12-28', '01-04'), ['2027-01-02'])).toEqual(['closed']);
  });

  it('opens each day where nothing is known of the week, but no doubtful one', () => {
    const hours: OpeningHours = {
      unknownDays: ['sun'],
      publicHolidays: 'as-weekday',
      seasons: [{ from: '07-01', to: '08-31', open: true }],
    };
    expect(states(hours, ['2026-07-11', '2026-07-12', '2026-07-13'])).toEqual([
      ...['open-time-unknown', 'unknown', 'open-time-unknown'],
    ]);
    expect(todaysHours({ ...hours, publicHolidays: 'unknown' }, '2026-07-20').rule).toBe(
      'public-holiday',
    );
  });

  it('for a whole winter says nothing of 年末年始', () => {
    const seasons = [{ from: '12-01', to: '02-28', open: true, slots: slots('10:00', '12:00') }];
    expect(todaysHours({ ...tokotoko, seasons }, '2026-12-28').rule).toBe('season');
    expect(todaysHours({ ...tokotoko, seasons }, '2026-12-30').rule).toBe('year-end');
    expect(todaysHours({ seasons }, '2026-12-30').rule).toBe('year-end');
  });

  it('and one that closes, closes however long it is', () => {
    const seasons = [{ from: '12-01', to: '02-28', open: false }];
    expect(states({ ...tokotoko, seasons }, ['2026-12-02', '2026-12-30'])).toEqual([
      ...['closed', 'closed'],
    ]);
  });
});

describe('a season that closes the turn of the year', () => {
  it('tells when the hub rests: other days of 年末年始 follow the week', () => {
    const rules = (from: string, to: string) =>
      ['2026-12-29', '2026-12-30', '2026-12-31'].map(
        (date) => todaysHours({ ...tokotoko, seasons: [{ from, to, open: false }] }, date).rule,
      );
    expect(rules('12-30', '01-03')).toEqual(['weekly', 'season', 'season']);
    expect(rules('01-01', '01-01')).toEqual(['year-end', 'year-end', 'year-end']);
    expect(rules('12-30', '12-31')).toEqual(['year-end', 'season', 'season']);
  });

  it('may be written as two', () => {
    const seasons = [
      { from: '12-30', to: '12-31', open: false },
      { from: '01-01', to: '01-02', open: false },
    ];
    expect(todaysHours({ ...tokotoko, seasons }, '2026-12-29').rule).toBe('weekly');
  });
});

describe('against a model of the days round the turn of the year', () => {
  const weekday = fc.constantFrom(...WEEKDAYS.map(({ value }) => value));
  const rule = fc.record({
    nth: fc.subarray([1, 4, 5], { minLength: 1 }),
    day: weekday,
    open: fc.boolean(),
  });
  const anyHours = fc.record({
    weekly: fc.array(fc.record({ days: fc.array(weekday, { minLength: 1 }) }), { minLength: 1 }),
    nthWeekdays: fc.array(rule, { maxLength: 3 }),
    publicHolidays: fc.constantFrom(...HOLIDAY_POLICIES.map(({ value }) => value)),
  });
  const anyDate = fc
    .tuple(fc.integer({ min: 2024, max: 2034 }), fc.integer({ min: 0, max: 9 }))
    .map(([year, days]) => addDays(`${String(year)}-12-27`, days));

  const WINTER = /-(?:12-29|12-30|12-31|01-01|01-02|01-03)$/;

  /** 元日 is the only holiday on these days but for its substitute, which is left out. */
  function model(
    {
      weekly,
      nthWeekdays,
      publicHolidays,
    }: typeof anyHours extends fc.Arbitrary<infer Hours> ? Hours : never,
    date: string,
  ): string {
    const isHoliday = date.endsWith('-01-01');
    const nth = nthWeekdays.filter(
      ({ day, nth }) => day === weekdayOf(date) && nth.includes(nthOf(date)),
    );
    const opensWeekly = weekly.some(({ days }) => days.includes(weekdayOf(date)));
    const opens = nth.length > 0 ? nth.every(({ open }) => open) : opensWeekly;
    const closes =
      isHoliday && publicHolidays !== 'as-weekday' ? publicHolidays === 'closed' : !opens;
    if (closes) return 'closed';
    return WINTER.test(date) ? 'unknown' : 'open-time-unknown';
  }

  it('agrees', () => {
    fc.assert(
      fc.property(anyHours, anyDate, (hours, date) => {
        fc.pre(!(date.endsWith('-01-02') && weekdayOf(date) === 'mon'));
        expect(todaysHours(hours, date).state.kind).toBe(model(hours, date));
      }),
    );
  });
});
