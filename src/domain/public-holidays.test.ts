import { isHoliday } from '@holiday-jp/holiday_jp';
import { expect, it } from 'vitest';
import { addDays } from './calendar-date.ts';
import { isPublicHoliday } from './public-holidays.ts';

it('agrees with the published calendar on every day of 2024 to 2035', () => {
  const wrong: string[] = [];
  let holidays = 0;
  for (let date = '2024-01-01'; date < '2036-01-01'; date = addDays(date, 1)) {
    // The calendar reads the day off the local clock.
    const expected = isHoliday(new Date(`${date}T00:00`));
    if (isPublicHoliday(date) !== expected) wrong.push(date);
    if (expected) holidays += 1;
  }
  expect(wrong).toEqual([]);
  expect(holidays).toBe(218);
});

it.each([
  ['2026-09-22', '国民の休日 between 敬老の日 and 秋分の日'],
  ['2032-09-21', '国民の休日 between 敬老の日 and 秋分の日'],
  ['2026-05-06', '振替休日 of 憲法記念日, after two more holidays'],
  ['2024-02-12', '振替休日 of 建国記念の日'],
  ['2034-01-02', '振替休日 of 元日'],
  ['2027-03-21', '春分の日 on the 21st'],
  ['2028-09-22', '秋分の日 on the 22nd'],
  ['2026-11-23', '勤労感謝の日'],
])('%s is a holiday: %s', (date) => {
  expect(isPublicHoliday(date)).toBe(true);
});

it.each([
  ['2026-09-24', 'the day after 秋分の日'],
  ['2025-05-07', 'the day after a 振替休日'],
  ['2026-01-05', 'the first Monday of January'],
  ['2026-12-31', 'New Year’s Eve is no holiday by law'],
])('%s is none: %s', (date) => {
  expect(isPublicHoliday(date)).toBe(false);
});

it('does not say "no" for years it does not know', () => {
  expect(isPublicHoliday('2023-12-31')).toBeUndefined();
  expect(isPublicHoliday('2036-01-01')).toBeUndefined();
});
