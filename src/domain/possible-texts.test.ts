import { expect, it } from 'vitest';
import type { OpeningHours } from '../schema/hub.ts';
import { t } from '../text/ja.ts';
import { addDays } from './calendar-date.ts';
import { japanInstant } from './japan-clock.ts';
import { openStateAt } from './open-state.ts';
import { possibleTexts } from './possible-texts.ts';
import { todayText, type TodayText, type Words } from './today-text.ts';
import { todaysHours } from './todays-hours.ts';

const words: Words = (key) => (key === 'weekdays' ? '月火水木金土日' : t(`hub.today.${key}`));

const hours: OpeningHours = {
  weekly: [
    {
      days: ['mon', 'tue', 'wed'],
      slots: [
        { opens: '09:30', closes: '12:00' },
        { opens: '13:00', closes: '15:30' },
      ],
    },
  ],
  unknownDays: ['sun'],
  nthWeekdays: [
    { nth: [3], day: 'tue', open: false },
    { nth: [1], day: 'sat', open: true },
  ],
  seasons: [{ from: '12-29', to: '01-03', open: false, reason: '年末年始' }],
  exceptions: [
    {
      from: '2026-06-01',
      to: '2026-06-05',
      open: false,
      reason: '空調を取り替える工事のため、全館を休みます',
    },
    {
      from: '2026-07-01',
      open: true,
      slots: [{ opens: '09:30', closes: '12:00' }],
      reason: '午後は七夕まつりの準備をするため',
    },
  ],
};

const isNoLonger = (text: string, room: string): boolean => text.length <= room.length;

const { seasons = [], weekly, ...rules } = hours;
const newYearsDay = { from: '01-01', to: '01-01', open: false };

it.each([
  ['with a season at 年末年始 and exceptions', hours],
  ['with all but a season', { ...rules, weekly }],
  ['with the week alone', { weekly }],
  [
    'with a summer of other hours',
    {
      weekly,
      seasons: [
        {
          from: '07-21',
          to: '08-31',
          open: true,
          slots: [{ opens: '08:30', closes: '11:30' }],
          reason: '夏は朝早くから開きます',
        },
      ],
    },
  ],
  ['with a season of one day', { weekly, seasons: [newYearsDay] }],
])('leaves room for all that a year has to say, %s', (_, hours: OpeningHours) => {
  const room = possibleTexts(hours, words);
  const outside: TodayText[] = [];
  for (let date = '2026-01-01'; date < '2027-01-01'; date = addDays(date, 1)) {
    for (const time of ['08:00', '10:00', '12:30', '18:00']) {
      const now = openStateAt(hours, japanInstant({ date, time }));
      const text = todayText(date, todaysHours(hours, date), now, words);
      const fits = room.some(
        ({ day, slots, now }) =>
          isNoLonger(text.day, day) && isNoLonger(text.slots, slots) && isNoLonger(text.now, now),
      );
      if (!fits) outside.push(text);
    }
  }
  expect(outside).toEqual([]);
});

it('keeps none for what a hub never says', () => {
  const texts = possibleTexts({ weekly: [{ days: ['mon'] }], publicHolidays: 'as-weekday' }, words);
  expect(texts.map(({ now }) => now)).toEqual([
    'きょうは開く日です。時間は{ask}',
    'きょうはお休みです',
    '時間はわかりません（年末年始）。{ask}',
  ]);
  const covered = possibleTexts({ ...hours, publicHolidays: 'as-weekday', seasons }, words);
  expect(covered.map(({ now }) => now).join()).not.toContain('わかりません（');
});
