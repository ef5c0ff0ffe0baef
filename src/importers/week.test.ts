import { describe, expect, it } from 'vitest';
import { Week } from './week.ts';

const day = [{ opens: '10:00', closes: '15:00' }];
const morning = [{ opens: '10:00', closes: '12:00' }];
const evening = [{ opens: '17:00', closes: '19:00' }];

describe('Week', () => {
  it('is empty but for the holidays when nothing is known', () => {
    expect(new Week([], day).toOpeningHours()).toEqual({ publicHolidays: 'unknown' });
  });

  it('groups days of the same hours, days without hours too', () => {
    const week = new Week(['mon', 'tue', 'sat'], []);
    expect(week.add([{ kind: 'day-slots', days: ['tue'], slots: morning, isAll: false }])).toBe(
      true,
    );
    expect(week.toOpeningHours().weekly).toEqual([
      { days: ['mon', 'sat'] },
      { days: ['tue'], slots: morning },
    ]);
  });

  it('takes hours of all days only once and only within those stated', () => {
    const week = new Week(['mon'], day);
    expect(week.add([{ kind: 'slots', slots: evening }])).toBe(false);
    expect(week.add([{ kind: 'slots', slots: morning }])).toBe(true);
    expect(week.add([{ kind: 'slots', slots: day }])).toBe(false);
    expect(week.toOpeningHours().weekly).toEqual([{ days: ['mon'], slots: morning }]);
  });

  it('refuses hours of days it does not know', () => {
    expect(new Week([], []).add([{ kind: 'slots', slots: day }])).toBe(false);
    expect(
      new Week(['mon'], day).add([{ kind: 'day-slots', days: ['sat'], slots: day, isAll: false }]),
    ).toBe(false);
  });

  it('refuses a second rule for the same nth weekday', () => {
    const week = new Week([], []);
    expect(week.add([{ kind: 'nth', nth: [1, 3], day: 'sat', open: true }])).toBe(true);
    expect(week.add([{ kind: 'nth', nth: [3], day: 'sat', open: false }])).toBe(false);
    expect(week.add([{ kind: 'nth', nth: [3], day: 'sun', open: false }])).toBe(true);
    expect(week.toOpeningHours().nthWeekdays).toEqual([
      { nth: [1, 3], day: 'sat', open: true },
      { nth: [3], day: 'sun', open: false },
    ]);
  });

  it('shows a doubtful day as nothing but unknown', () => {
    const week = new Week(['mon', 'sat'], day);
    week.add([{ kind: 'nth', nth: [3], day: 'sat', open: false }]);
    week.add([{ kind: 'sometimes', days: ['sat'] }]);
    expect(week.toOpeningHours()).toEqual({
      weekly: [{ days: ['mon'], slots: day }],
      unknownDays: ['sat'],
      publicHolidays: 'unknown',
    });
  });

  it('knows holidays only when told', () => {
    const week = new Week(['mon'], day);
    week.add([{ kind: 'holidays', policy: 'closed' }]);
    expect(week.toOpeningHours().publicHolidays).toBe('closed');
  });
});
