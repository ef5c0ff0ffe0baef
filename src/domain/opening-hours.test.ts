import { describe, expect, it } from 'vitest';
import {
  dayText,
  exceptionText,
  hasKnownHours,
  holidayText,
  nthWeekdayText,
  seasonText,
  weeklySummary,
  weekOf,
} from './opening-hours.ts';

const lunchGap = [
  { opens: '10:00', closes: '12:00' },
  { opens: '13:00', closes: '16:00' },
];

describe('weekOf', () => {
  it('closes the days that the source does not list, and keeps the doubtful ones unknown', () => {
    const week = weekOf({
      weekly: [{ days: ['mon', 'tue'], slots: lunchGap }],
      unknownDays: ['sat'],
    });
    expect(week.map(({ day, state }) => [day, state.kind])).toEqual([
      ['mon', 'open'],
      ['tue', 'open'],
      ['wed', 'closed'],
      ['thu', 'closed'],
      ['fri', 'closed'],
      ['sat', 'unknown'],
      ['sun', 'closed'],
    ]);
    expect(week[0]?.state).toEqual({ kind: 'open', slots: lunchGap });
  });

  it('knows nothing of any day when nothing was written', () => {
    expect(new Set(weekOf(undefined).map(({ state }) => state.kind))).toEqual(new Set(['unknown']));
    expect(hasKnownHours(undefined)).toBe(false);
    expect(weeklySummary({ note: '応相談' })).toBeUndefined();
  });

  it('does not invent a time for a day that is only said to be open', () => {
    expect(weekOf({ weekly: [{ days: ['wed'] }] })[2]?.state).toEqual({
      kind: 'open-time-unknown',
    });
  });
});

describe('in words', () => {
  it('puts days with the same hours together', () => {
    expect(
      weeklySummary({
        weekly: [
          { days: ['tue', 'wed'], slots: [{ opens: '09:30', closes: '16:00' }] },
          { days: ['sat'], slots: [{ opens: '09:30', closes: '14:30' }] },
        ],
        unknownDays: ['sun'],
        nthWeekdays: [{ nth: [3], day: 'tue', open: false }],
      }),
    ).toBe('火・水 09:30〜16:00／土 09:30〜14:30／日 わからない／第3火曜日は休み');
  });

  it('says the rules of single weeks', () => {
    expect(
      nthWeekdayText({
        nth: [3],
        day: 'sat',
        open: true,
        slots: [{ opens: '10:30', closes: '15:30' }],
      }),
    ).toBe('第3土曜日は10:30〜15:30');
    expect(nthWeekdayText({ nth: [1, 3], day: 'tue', open: false })).toBe('第1・第3火曜日は休み');
    expect(nthWeekdayText({ nth: [2], day: 'sat', open: true })).toBe(
      '第2土曜日は開所（時間はわからない）',
    );
  });

  it('says in a weekday’s row which weeks differ', () => {
    const hours = {
      weekly: [{ days: ['mon' as const], slots: [{ opens: '09:30', closes: '15:30' }] }],
      nthWeekdays: [
        {
          nth: [3],
          day: 'sat' as const,
          open: true,
          slots: [{ opens: '10:30', closes: '15:30' }],
        },
      ],
    };
    const saturday = weekOf(hours)[5];
    expect(saturday && dayText(saturday, hours)).toBe('休み（第3土曜日は10:30〜15:30）');
  });

  it('says holidays, seasons and single days', () => {
    expect(holidayText(undefined)).toBe('わからない');
    expect(holidayText({ publicHolidays: 'closed' })).toBe('休み');
    expect(holidayText({ publicHolidays: 'open', publicHolidaySlots: lunchGap })).toBe(
      '10:00〜12:00、13:00〜16:00',
    );
    expect(seasonText({ from: '12-29', to: '01-03', open: false, reason: '年末年始' })).toBe(
      '12月29日〜1月3日は休み（年末年始）',
    );
    expect(exceptionText({ from: '2026-08-13', to: '2026-08-15', open: false })).toBe(
      '2026年8月13日〜2026年8月15日は休み',
    );
  });
});
