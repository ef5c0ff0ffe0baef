import { expect, it } from 'vitest';
import { hoursWords } from './hours-words.ts';

it('says what the hub’s page says', () => {
  const weekly = [{ days: ['sat' as const], slots: [{ opens: '9:30', closes: '14:30' }] }];
  expect(hoursWords({ weekly, publicHolidays: 'closed' })).toEqual({
    kind: 'sentence',
    text: '土 09:30〜14:30。祝日は休み。',
  });
  expect(hoursWords({})).toEqual({ kind: 'nothing' });
});

it('says what is wrong while it is typed', () => {
  const weekly = [{ days: ['sat' as const], slots: [{ opens: '16:00', closes: '10:00' }] }];
  expect(hoursWords({ weekly })).toMatchObject({
    kind: 'mistakes',
    mistakes: [{ message: '終わりは始まりより後の時刻にしてください。' }],
  });
});
