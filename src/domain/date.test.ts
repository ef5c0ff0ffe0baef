import { expect, it } from 'vitest';
import { dateText, eventDateText } from './date.ts';

it.each([
  ['2026-08-13', '2026年8月13日'],
  ['2026-10-01', '2026年10月1日'],
  ['2026-12-31', '2026年12月31日'],
])('the day %s is read %s', (date, text) => {
  expect(dateText(date)).toBe(text);
});

it.each([
  ['a day', { start: '2026-05-02' }, '2026年5月2日'],
  ['a day with its end', { start: '2026-05-02', end: '2026-05-02' }, '2026年5月2日'],
  ['several days', { start: '2026-05-02', end: '2026-06-03' }, '2026年5月2日〜2026年6月3日'],
  ['only a fiscal year', { fiscalYear: 2024 }, '2024年度'],
  ['a day and a fiscal year', { start: '2027-02-01', fiscalYear: 2026 }, '2027年2月1日'],
])('an event of which %s is known', (_, event, text) => {
  expect(eventDateText(event)).toBe(text);
});
