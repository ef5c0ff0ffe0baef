import { describe, expect, it } from 'vitest';
import { parseHours } from './parse-hours.ts';

/** What is certain beside columns of Monday to Saturday, 9:30 to 17:00: `mon 09:30-17:00`. */
const certain = (note: string, days = '月～土') => {
  const { openingHours, notUnderstood } = parseHours({ days, start: '9:30', end: '17:00', note });
  const rules = openingHours?.weekly ?? [];
  return {
    days: rules.flatMap((rule) => rule.days).join(' '),
    spans: rules.map(({ slots = [] }) => slots.map((slot) => Object.values(slot).join('-')).join()),
    notUnderstood,
  };
};

describe('a list of open days that contradicts the column', () => {
  it.each([
    ['開設日：火・木', 'tue thu'],
    ['実施曜日：火・木', 'tue thu'],
    ['火～木のみ開所', 'tue wed thu'],
    ['平日のみ開所', 'mon tue wed thu fri'],
    ['平日のみ', 'mon tue wed thu fri'],
    ['火・木 10:00～12:00', 'tue thu'],
    ['開設日：土日 10:00～12:00', ''],
    ['自由来館は月・水・金', ''],
  ])('「%s」 leaves nothing certain but %s, and is listed', (note, days) => {
    expect(certain(note)).toMatchObject({ days, notUnderstood: [note] });
  });

  it('is none when several name all days, or one a short Saturday', () => {
    const note = '月・水 9:30～12:00。火・木・金・土 13:00～17:00';
    expect(certain(note)).toMatchObject({ days: 'mon wed tue thu fri sat', notUnderstood: [] });
    expect(certain('土 9:30～12:00')).toMatchObject({
      days: 'mon tue wed thu fri sat',
      notUnderstood: [],
    });
  });
});

describe('hours with some days in brackets', () => {
  it('are certain for the other days where they fit to the column', () => {
    const note = '9:30～12:00、13:00～17:00（水曜は午前のみ）';
    expect(certain(note)).toEqual({
      days: 'mon tue thu fri sat',
      spans: ['09:30-12:00,13:00-17:00'],
      notUnderstood: [note],
    });
  });

  it('are certain for none where they do not', () => {
    expect(certain('10:00～15:00（水曜は12:00まで）').days).toBe('');
  });
});

describe('certain words that are common', () => {
  const LUNCH = '09:30-12:00,13:00-17:00';
  it.each([
    ['昼休み12:00～13:00', LUNCH],
    ['12:00～13:00はお昼休み', LUNCH],
    ['午前9:30～12:00 午後13:00～17:00', LUNCH],
    ['9:30-11:45/13:00-16:30', '09:30-11:45,13:00-16:30'],
    ['9:30～12:00\n13:00～17:00', LUNCH],
    ['国民の祝日は休館', '09:30-17:00'],
    ['月～土', '09:30-17:00'],
    ['9:30～12:00、13:00～17:00（祝日を除く）', LUNCH],
    ['9:30～12:00、13:00～17:00（日曜休館）', LUNCH],
  ])('「%s」 are understood', (note, spans) => {
    expect(certain(note)).toEqual({
      ...{ days: 'mon tue wed thu fri sat', spans: [spans] },
      notUnderstood: [],
    });
  });

  it.each(['祝日は午前のみ', '年末年始12/29-1/3', '12/29～1/3'])(
    '「%s」 leave the week certain',
    (note) => {
      expect(certain(note)).toMatchObject({
        days: 'mon tue wed thu fri sat',
        notUnderstood: [note],
      });
    },
  );

  it('are read in columns of days as well', () => {
    const read = (days: string, note = '') =>
      parseHours({ days, start: '', end: '', note }).openingHours;
    expect(read('月曜日から土曜日（祝日を除く。）')).toMatchObject({
      weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'] }],
      publicHolidays: 'closed',
    });
    expect(read('毎月第1・3火曜日', '10:00～11:30')).toMatchObject({
      nthWeekdays: [
        { nth: [1, 3], day: 'tue', open: true, slots: [{ opens: '10:00', closes: '11:30' }] },
      ],
    });
  });
});

describe('ただし', () => {
  it.each([
    ['12～13時は閉室。ただし水曜は開室', 'mon tue thu fri sat', 'ただし水曜は開室'],
    ['祝日は休館。ただし土曜日は開館', 'mon tue wed thu fri', 'ただし土曜日は開館'],
    ['祝日は休館。但し土曜日は9:30～12:00', 'mon tue wed thu fri', '但し土曜日は9:30～12:00'],
  ])('in 「%s」 leaves certain %s alone, and is listed', (note, days, listed) => {
    expect(certain(note)).toMatchObject({ days, notUnderstood: [listed] });
    const hours = parseHours({ days: '月～土', start: '9:30', end: '17:00', note }).openingHours;
    expect(hours?.publicHolidays).toBe('unknown');
  });

  it('tells a rest after hours for certain', () => {
    const note = '月～土 9:30～17:00。ただし祝日は休み。ただし、第3水曜日は休館';
    expect(certain(note)).toMatchObject({ days: 'mon tue wed thu fri sat', notUnderstood: [] });
    const words = { days: '月～土', start: '9:30', end: '17:00', note: 'ただし祝日は休み' };
    expect(parseHours(words).openingHours?.publicHolidays).toBe('closed');
  });
});
