import { expect, it } from 'vitest';
import { plainHours } from './parse-slots.ts';
import { readOpenDays } from './read-open-days.ts';

const read = (text: string) => {
  const open = readOpenDays(plainHours(text));
  return open && [open.days.join(' '), open.hasHolidays, open.facts.map(({ kind }) => kind).join()];
};

it.each([
  ['平日', 'mon tue wed thu fri', false, ''],
  ['毎日', 'mon tue wed thu fri sat sun', false, ''],
  ['月;火;水', 'mon tue wed', false, ''],
  ['月曜日から金曜日まで', 'mon tue wed thu fri', false, ''],
  ['月-水と土', 'mon tue wed sat', false, ''],
  ['土曜日曜', 'sat sun', false, ''],
  ['土・日・祝日', 'sat sun', true, ''],
  ['月～金（祝日除く）', 'mon tue wed thu fri', false, 'holidays'],
  ['毎日（土日祝は休み）', 'mon tue wed thu fri', false, 'closed-days,holidays'],
  [
    '日曜・祝日・年末年始を除く毎日',
    'mon tue wed thu fri sat',
    false,
    'closed-days,holidays,undated',
  ],
])('%s', (text, days, hasHolidays, facts) => {
  expect(read(text)).toEqual([days, hasHolidays, facts]);
});

it.each([
  '',
  '週5日',
  '月1回',
  '平日の午前',
  '月～金（不定期）',
  '土日祝（祝日を除く）',
  '日（日は休み）',
  '月・',
])('does not guess 「%s」', (text) => {
  expect(read(text)).toBeUndefined();
});
