import { expect, it } from 'vitest';
import { hoursSentence } from './hours-sentence.ts';

it('says all that is known', () => {
  const slots = [{ opens: '09:30', closes: '16:00' }];
  expect(
    hoursSentence({
      weekly: [
        { days: ['tue', 'wed'], slots },
        { days: ['sat'], slots: [{ opens: '09:30', closes: '14:30' }] },
      ],
      unknownDays: ['sun'],
      nthWeekdays: [{ nth: [3], day: 'tue', open: false }],
      publicHolidays: 'closed',
      seasons: [{ from: '12-29', to: '01-03', open: false, reason: '年末年始' }],
      exceptions: [{ from: '2026-08-13', open: false, reason: '館内整備' }],
      note: '火水土',
    }),
  ).toBe(
    '火・水 09:30〜16:00。土 09:30〜14:30。日 わからない。第3火曜日は休み。祝日は休み。12月29日〜1月3日は休み（年末年始）。2026年8月13日は休み（館内整備）。',
  );
});

it('says nothing of what was never written', () => {
  expect(hoursSentence({ publicHolidays: 'closed' })).toBe('祝日は休み。');
  expect(hoursSentence({ publicHolidays: 'unknown', note: '不定期' })).toBeUndefined();
  expect(hoursSentence(undefined)).toBeUndefined();
});
