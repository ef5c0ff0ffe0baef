import { describe, expect, it } from 'vitest';
import type { OpeningHours } from '../schema/hub.ts';
import { t } from '../text/ja.ts';
import { japanClock } from './japan-clock.ts';
import { openStateAt } from './open-state.ts';
import { todayText, type Words } from './today-text.ts';
import { todaysHours } from './todays-hours.ts';

const words: Words = (key) =>
  key === 'weekdays' ? '月火水木金土日' : t(`hub.today.${key}`, { ask: t('hub.today.ask.phone') });

const tokotoko: OpeningHours = {
  weekly: [{ days: ['mon', 'tue', 'wed'], slots: [{ opens: '09:30', closes: '15:30' }] }],
  nthWeekdays: [{ nth: [3], day: 'tue', open: false }],
  seasons: [{ from: '12-29', to: '01-03', open: false, reason: '年末年始' }],
};

function say(instant: string, hours = tokotoko): string[] {
  const when = new Date(`${instant}+09:00`);
  const { date } = japanClock(when);
  const text = todayText(date, todaysHours(hours, date), openStateAt(hours, when), words);
  return [`${text.day} ${text.slots}`.trim(), text.now];
}

describe('todayText', () => {
  it.each([
    ['2026-11-18T09:00', 'きょう（水）は 09:30〜15:30', 'このあと09:30に開きます'],
    ['2026-11-18T10:00', 'きょう（水）は 09:30〜15:30', '開いています（15:30まで）'],
    ['2026-11-18T16:00', 'きょう（水）は 09:30〜15:30', 'きょうは終わりました'],
    ['2026-11-17T10:00', '11月17日（火）', 'きょうはお休みです（第3火曜日）'],
    ['2026-11-20T10:00', '11月20日（金）', 'きょうはお休みです'],
    ['2027-01-01T10:00', '1月1日（金・祝）', 'きょうはお休みです（年末年始）'],
    [
      '2026-11-23T10:00',
      '11月23日（月・祝）',
      '時間はわかりません（祝日）。電話で確かめてください',
    ],
  ])('at %s', (instant, day, now) => {
    expect(say(instant)).toEqual([day, now]);
  });

  it('says of a holiday with the hours of its weekday that it is one', () => {
    expect(say('2026-11-23T10:00', { ...tokotoko, publicHolidays: 'as-weekday' })[0]).toBe(
      'きょう（月・祝）は 09:30〜15:30',
    );
  });

  it('says when the hub opens again, and that it opens when nobody knows the time', () => {
    const slots = [
      { opens: '10:00', closes: '12:00' },
      { opens: '13:00', closes: '16:00' },
    ];
    expect(say('2026-11-18T12:30', { weekly: [{ days: ['wed'], slots }] })).toEqual([
      'きょう（水）は 10:00〜12:00、13:00〜16:00',
      '13:00にまた開きます',
    ]);
    expect(say('2026-11-18T12:30', { weekly: [{ days: ['wed'] }] })).toEqual([
      '11月18日（水）',
      'きょうは開く日です。時間は電話で確かめてください',
    ]);
  });

  it('says at 年末年始 that the week’s hours are not to be relied on', () => {
    const { seasons, ...week } = tokotoko;
    expect(seasons).toHaveLength(1);
    expect(say('2026-12-30T10:00', week)).toEqual([
      '12月30日（水）',
      '時間はわかりません（年末年始）。電話で確かめてください',
    ]);
  });

  it('says after the hours why they are special', () => {
    const slots = [{ opens: '10:00', closes: '12:00' }];
    const exceptions = [{ from: '2026-11-20', open: true, slots, reason: '館内整備' }];
    expect(say('2026-11-20T11:00', { ...tokotoko, exceptions })).toEqual([
      'きょう（金）は 10:00〜12:00（館内整備）',
      '開いています（12:00まで）',
    ]);
    const seasons = [{ from: '11-01', to: '11-30', open: true, slots }];
    expect(say('2026-11-20T11:00', { seasons })[0]).toBe('きょう（金）は 10:00〜12:00');
  });

  it('gives the reason of a long season on the days only that it changes', () => {
    const slots = [{ opens: '09:00', closes: '12:00' }];
    const seasons = [{ from: '07-21', to: '08-31', open: true, slots, reason: '夏時間' }];
    expect(say('2026-08-05T10:00', { ...tokotoko, seasons })).toEqual([
      'きょう（水）は 09:00〜12:00（夏時間）',
      '開いています（12:00まで）',
    ]);
    expect(say('2026-08-06T10:00', { ...tokotoko, seasons })).toEqual([
      '8月6日（木）',
      'きょうはお休みです',
    ]);
  });

  it('leaves an editor’s braces alone', () => {
    const exceptions = [{ from: '2026-11-18', open: false, reason: '{time}' }];
    expect(say('2026-11-18T10:00', { exceptions })[1]).toBe('きょうはお休みです（{time}）');
  });
});
