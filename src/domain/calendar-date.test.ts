import { expect, it } from 'vitest';
import { addDays, nthOf, weekdayOf } from './calendar-date.ts';

it('knows the weekday of a date, and refuses what is none', () => {
  expect(['2026-11-21', '2026-11-22', '2026-11-23'].map(weekdayOf)).toEqual(['sat', 'sun', 'mon']);
  expect(() => weekdayOf('2026-13-01')).toThrow(RangeError);
});

it('counts a weekday within its month', () => {
  expect(['2026-11-01', '2026-11-07', '2026-11-08', '2026-11-21', '2026-11-29'].map(nthOf)).toEqual(
    [1, 1, 2, 3, 5],
  );
});

it('passes months, years and leap days', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
});
