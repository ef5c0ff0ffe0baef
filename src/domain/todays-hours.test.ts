import { describe, expect, it } from 'vitest';
import type { OpeningHours } from '../schema/hub.ts';
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
      expect(['2026-08-12', '2026-08-13', '2026-08-16'].map(state)).toEqual([
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
