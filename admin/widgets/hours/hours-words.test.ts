import { expect, it } from 'vitest';
import { hoursProblem, hoursWords } from './hours-words.ts';

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

it('names the days as the grid and the hub’s page do', () => {
  const slots = [
    { opens: '09:00', closes: '12:00' },
    { opens: '11:00', closes: '15:00' },
  ];
  const nthWeekdays = [{ nth: [2], day: 'sat' as const, slots }];
  expect(hoursProblem({ weekly: [{ days: ['tue'], slots }], nthWeekdays })).toMatch(
    /^「毎週火曜日 › 時間帯」.*「09:00〜12:00」と「11:00〜15:00」が重なっています。.*例：09:00〜15:00\n「第2土曜日 › 時間帯」/,
  );
  expect(hoursProblem({ weekly: [{ days: ['tue'], slots: slots.slice(0, 1) }] })).toBeUndefined();
});
