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
    [
      'days that are no plain list',
      '',
      '月～水（不定期）',
      '? mon tue wed thu fri sat sun',
      ['月～水（不定期）'],
    ],
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

  it.each([
    ['月曜日～金曜日　第2・第4土曜日', `${WEEKDAYS} 9-3; nth 2,4 sat open 9-3`],
    ['月～金、第1・3土', `${WEEKDAYS} 9-3; nth 1,3 sat open 9-3`],
    ['第2水曜日', 'nth 2 wed open 9-3'],
    ['火曜日以外', 'mon wed thu fri sat sun 9-3'],
    ['土日祝日以外', `${WEEKDAYS} 9-3`],
    ['日曜・祝日を除く', `${WEEKDAYS} sat 9-3`],
    ['平日（月～金）', `${WEEKDAYS} 9-3`],
    ['週3日（月・水・金）', 'mon wed fri 9-3'],
    ['月・水（週2日）', 'mon wed 9-3'],
    ['年中無休', `${WEEKDAYS} sat sun 9-3`],
    ['週3日（月・水）', '? mon tue wed thu fri sat sun'],
    ['平日（月～土）', '? mon tue wed thu fri sat sun'],
    ['月～金、第2水', '? mon tue wed thu fri sat sun'],
    ['第2土・日', '? mon tue wed thu fri sat sun'],
  ])('a column of days 「%s」', (days, expected) => {
    const { openingHours = {} } = parseHours(words(days, '9:00', '15:00'));
    expect(short(openingHours)).toBe(expected.replaceAll('9-3', '09:00-15:00'));
  });

  it.each([
    ['10:00～12:00\n13:00～15:00', '', '10:00-12:00 13:00-15:00'],
    ['①9:00～12:00②13:00～16:00', '', '09:00-12:00 13:00-16:00'],
    ['AM9:00', 'PM3:00', '09:00-15:00'],
    ['9:00AM', '3:00PM', '09:00-15:00'],
    ['午前9:00～', '～午後3:00', '09:00-15:00'],
  ])('columns of times 「%s」「%s」', (start, end, expected) => {
    const { openingHours = {} } = parseHours(words('月', start, end));
    expect(short(openingHours)).toBe(`mon ${expected}`);
  });

  it('doubts days of which a column of times says that they rest', () => {
    const { openingHours = {} } = parseHours(words('月火', '9:00～15:00（火曜は休み）', ''));
    expect(short(openingHours)).toBe('mon; ? tue');
  });

  it.each([
    ['月～金9:00～15:00（祝日除く）', `${WEEKDAYS} 09:00-15:00`, 'closed'],
    ['10:00～16:00（月曜休館）', 'tue wed thu fri sat sun 10:00-16:00', 'unknown'],
    ['10:00～12:00、13:00～16:00（土日祝休み）', `${WEEKDAYS} 10:00-12:00 13:00-16:00`, 'closed'],
  ])('「%s」 alone', (note, expected, publicHolidays) => {
    const { openingHours = {}, notUnderstood } = parseHours(words('', '', '', note));
    expect(short(openingHours)).toBe(expected);
    expect(openingHours.publicHolidays).toBe(publicHolidays);
    expect(notUnderstood).toEqual([]);
  });

  it.each([
    ['月～金・祝', '', '9-15'],
    ['月～金・祝', '祝日は10:00～14:00', '10-14'],
    ['月～日・祝', '土日祝は10:00～14:00', '10-14'],
    ['月～金・祝', '祝日は10:00～14:00。祝日は11:00～13:00', 'unknown'],
    ['月～日', '祝日は10:00～14:00。祝日は11:00～13:00', 'unknown'],
    ['月～日', '祝日は10:00～14:00。祝日は休み', 'unknown'],
    ['月～金・祝', '祝日は13:00まで', 'unknown'],
    ['月～金・祝', '祝日休み', 'unknown'],
    ['月～金', '祝日も開所。祝日は10:00～14:00', '10-14'],
    ['月～金・祝', '12:00～13:00は昼休み', '9-12 13-15'],
    ['月～金・祝', '利用可能時間は10:00～12:00', '10-12'],
  ])('holidays of 「%s」 with 「%s」', (days, note, expected) => {
    const { openingHours = {} } = parseHours(words(days, '9:00', '15:00', note));
    const spans = openingHours.publicHolidaySlots?.map(
      ({ opens, closes }) => `${Number(opens.slice(0, 2))}-${Number(closes.slice(0, 2))}`,
    );
    expect(spans?.join(' ') ?? openingHours.publicHolidays).toBe(expected);
    expect(openingHours.weekly?.[0]?.days).toContain('fri');
  });

  it('breaks the hours of single weeks as well', () => {
    const { openingHours = {} } = parseHours(
      words('月、第2土', '9:00', '15:00', '12:00～13:00は昼休み'),
    );
    expect(short(openingHours)).toBe(
      'mon 09:00-12:00 13:00-15:00; nth 2 sat open 09:00-12:00 13:00-15:00',
    );
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
