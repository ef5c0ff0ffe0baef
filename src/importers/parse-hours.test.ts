import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OpeningHours } from '../schema/hub.ts';
import { openingHoursSchema } from '../schema/opening-hours.ts';
import { parseHours } from './parse-hours.ts';

const words = (days: string, start: string, end: string, note = '') => ({ days, start, end, note });

/** `mon tue 10:00-15:00; nth 3 sat open; ? sun` */
function short({ weekly = [], nthWeekdays = [], unknownDays = [] }: OpeningHours): string {
  const spans = (slots: readonly { opens: string; closes: string }[] = []) =>
    slots.map(({ opens, closes }) => ` ${opens}-${closes}`).join('');
  return [
    ...weekly.map(({ days, slots }) => days.join(' ') + spans(slots)),
    ...nthWeekdays.map(
      ({ nth, day, open, slots }) =>
        `nth ${nth.join()} ${day} ${open ? 'open' : 'closed'}${spans(slots)}`,
    ),
    ...(unknownDays.length > 0 ? [`? ${unknownDays.join(' ')}`] : []),
  ].join('; ');
}

const WEEKDAYS = 'mon tue wed thu fri';

describe('parseHours', () => {
  it.each([
    [
      words('火水木金土', '10：00', '16：00', '利用可能時間は10:00～12:00、13:00～16:00'),
      'tue wed thu fri sat 10:00-12:00 13:00-16:00',
    ],
    [words('月火水木金', '10:00', '15:00', '月１回土曜日開設'), `${WEEKDAYS} 10:00-15:00; ? sat`],
    [
      words('月火水木金土', '09:30', '16：00', '土曜日のみ9：30～14：30'),
      `${WEEKDAYS} 09:30-16:00; sat 09:30-14:30`,
    ],
    [
      words('月火水木金', '09:30', '15:30', '第３土は10:30～15:30。第３火曜日休。'),
      `${WEEKDAYS} 09:30-15:30; nth 3 sat open 10:30-15:30; nth 3 tue closed`,
    ],
    [
      words(
        '月火水木金',
        '9：30',
        '15：30',
        '12:00～13:00制限あり。月１回程度度、土・日・祝日開所',
      ),
      `${WEEKDAYS} 09:30-15:30; ? sat sun`,
    ],
    [
      words('月火水木金', '09:00', '14:00', '第２土は利用可。'),
      `${WEEKDAYS} 09:00-14:00; nth 2 sat open`,
    ],
    [
      words(
        '月土',
        '9:00',
        '17:00',
        '土曜日のみ9:00～12:00。利用可能時間は9:00～12:00、13:00～17:00',
      ),
      'mon 09:00-12:00 13:00-17:00; sat 09:00-12:00',
    ],
    [words('月;火', '7:00', '', ''), 'mon tue'],
    [words('月火', '0:00', '0:00', ''), 'mon tue'],
    [words('月火', '16:00', '10:00', ''), 'mon tue'],
    [words('月火', '', '', '要予約'), 'mon tue'],
    [words('平日', '10時', '15時まで'), `${WEEKDAYS} 10:00-15:00`],
    [words('毎日（土日を除く）', '10:00～15:00', ''), `${WEEKDAYS} 10:00-15:00`],
    [
      words('月～金（第3火曜は休み）', '10:00', '15:00'),
      `${WEEKDAYS} 10:00-15:00; nth 3 tue closed`,
    ],
    [words('月火', '24時間', ''), 'mon tue 00:00-24:00'],
    [words('', '', '', '月～金10時～14時30分'), `${WEEKDAYS} 10:00-14:30`],
    [words('', '', '', '開所日は月～金。開所時間は10～15時'), `${WEEKDAYS} 10:00-15:00`],
    [words('月火', '10:00', '15:00', '12:00～13:00は昼休み'), 'mon tue 10:00-12:00 13:00-15:00'],
    [
      words('月火', '10:00', '15:00', '10:00～12:00、13:00～15:00'),
      'mon tue 10:00-12:00 13:00-15:00',
    ],
    [
      words('月火土', '10:00', '15:00', '第2・第4土曜日のみ開所'),
      'mon tue 10:00-15:00; nth 2,4 sat open',
    ],
  ])('reads %o', (source, expected) => {
    const { openingHours } = parseHours(source);
    expect(openingHours && short(openingHours)).toBe(expected);
    expect(openingHours?.publicHolidays).toBe('unknown');
  });

  it.each([
    [
      'an extra condition',
      '土曜日は講座の日のみ',
      '月火土',
      'mon tue 10:00-15:00; ? sat',
      ['土曜日は講座の日のみ'],
    ],
    [
      'hours that contradict those stated',
      '利用可能時間は9:00～12:00',
      '月火',
      '? mon tue wed thu fri sat sun',
      ['利用可能時間は9:00～12:00'],
    ],
    [
      'hours of a day that is not open',
      '土曜日のみ9:30～14:30',
      '月火',
      'mon tue 10:00-15:00; ? sat',
      ['土曜日のみ9:30～14:30'],
    ],
    [
      'two rules for one day',
      '第3土は10:00～12:00。第3土曜日は休み',
      '月火',
      'mon tue 10:00-15:00; ? sat',
      ['第3土曜日は休み'],
    ],
    ['other things', '駐車場あり\n要予約', '月火', 'mon tue 10:00-15:00', ['駐車場あり', '要予約']],
    ['days that are no plain list', '', '月～水（不定期）', '? mon tue wed', ['月～水（不定期）']],
    ['days without any name', '', '週3日', '? mon tue wed thu fri sat sun', ['週3日']],
    [
      'a break that begins before the hours',
      '9:00～11:00は休み',
      '月火',
      '? mon tue wed thu fri sat sun',
      ['9:00～11:00は休み'],
    ],
    [
      'a closed day that is listed as open',
      '火曜は休み',
      '月火',
      'mon 10:00-15:00; ? tue',
      ['火曜は休み'],
    ],
    [
      'the other weeks of a day that is listed as open',
      '第2土は利用可',
      '月土',
      'mon 10:00-15:00; nth 2 sat open; ? sat',
      [],
    ],
    [
      'two spans for one day',
      '月は10:00～11:00。月は13:00～14:00',
      '月',
      '? mon',
      ['月は13:00～14:00'],
    ],
  ])('is not certain of %s', (_, note, days, expected, notUnderstood) => {
    const parsed = parseHours(words(days, '10:00', '15:00', note));
    expect(parsed.openingHours && short(parsed.openingHours)).toBe(expected);
    expect(parsed.notUnderstood).toEqual(notUnderstood);
  });

  it('takes other days than those of a sentence for unknown only when it sets them apart', () => {
    const of = (note: string) => {
      const { openingHours } = parseHours(words('', '', '', note));
      return openingHours && short(openingHours);
    };
    expect(of('土曜日のみ9:30～14:30')).toBe('sat 09:30-14:30; ? mon tue wed thu fri sun');
    expect(of('土曜日は9:30～14:30。日曜は休み')).toBe('sat 09:30-14:30; ? mon tue wed thu fri');
    expect(of('土曜日 9:30～14:30')).toBe('sat 09:30-14:30');
  });

  it.each([
    ['月～金（祝日・年末年始を除く）', '', { publicHolidays: 'closed' }],
    ['月～金', '祝日・年末年始は休み', { publicHolidays: 'closed' }],
    ['月～金', '祝日も開所', { publicHolidays: 'open' }],
    [
      '土日祝',
      '',
      { publicHolidays: 'open', publicHolidaySlots: [{ opens: '10:00', closes: '15:00' }] },
    ],
    ['月～金', '祝日は休み。祝日は応相談', { publicHolidays: 'unknown' }],
    ['月～金', '祝日は休み。祝日も開所', { publicHolidays: 'unknown' }],
    [
      '月～金',
      '12/29～1/3休館',
      { seasons: [{ from: '12-29', to: '01-03', open: false }], publicHolidays: 'unknown' },
    ],
    [
      '月～金',
      '2026年8月13日は休館',
      { exceptions: [{ from: '2026-08-13', to: '2026-08-13', open: false }] },
    ],
  ])('%s %s', (days, note, expected) => {
    const { openingHours } = parseHours(words(days, '10:00', '15:00', note));
    expect(openingHours).toMatchObject(expected);
  });

  it('reports a rest without dates, and doubts nothing for it', () => {
    const { openingHours, notUnderstood } = parseHours(
      words('月', '10:00', '15:00', '祝日・年末年始は休み'),
    );
    expect(notUnderstood).toEqual(['祝日・年末年始は休み']);
    expect(openingHours).not.toHaveProperty('unknownDays');
    expect(openingHours).not.toHaveProperty('seasons');
  });

  it('reports times that are none', () => {
    expect(parseHours(words('月', '0:00', '0:00')).notUnderstood).toEqual(['0:00〜0:00']);
    expect(parseHours(words('月', '10:00', '15:00')).notUnderstood).toEqual([]);
  });

  it('says nothing where the source says nothing', () => {
    expect(parseHours(words('', '', ''))).toEqual({ notUnderstood: [] });
  });

  it('never throws, fits the schema and keeps every word, whatever the source says', () => {
    const bits = Array.from('月火水木金土日・、。第１3回曜休祝～ ');
    const unit = fc.constantFrom(
      ...bits,
      '10:00',
      '15：30',
      'は',
      'のみ',
      '開所',
      '利用可能時間は',
    );
    const text = fc.string({ unit }).map((value) => value.trim());
    fc.assert(
      fc.property(text, text, text, text, (days, start, end, note) => {
        const { openingHours } = parseHours(words(days, start, end, note));
        if (!openingHours) return;
        expect(openingHoursSchema.safeParse(openingHours).success).toBe(true);
        for (const part of [days, start, end, note]) expect(openingHours.note).toContain(part);
        const certain = (openingHours.weekly ?? []).flatMap((rule) => rule.days);
        expect(new Set(certain).size).toBe(certain.length);
        expect(certain.filter((day) => openingHours.unknownDays?.includes(day))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
