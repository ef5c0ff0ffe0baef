import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyHours } from '../../tests/any-hours.ts';
import { hoursColumns } from '../domain/hours-columns.ts';
import type { OpeningHours } from '../schema/hub.ts';
import { openingHoursSchema } from '../schema/opening-hours.ts';
import { parseHours } from './parse-hours.ts';
import { readHoursColumns } from './read-hours-columns.ts';

const note = fc
  .string({
    unit: fc.constantFrom(
      '土',
      '休',
      '10:00',
      '〜',
      '\n',
      '。',
      '【元の表記】',
      '【開所時間】',
      '祝日は休み',
      ' ',
    ),
  })
  .map((text) => text.trim());

/** What a row gives of hours that our own export wrote. */
const back = (hours: OpeningHours) => parseHours(hoursColumns(hours)).openingHours;

describe('readHoursColumns', () => {
  it('reads back whatever hoursColumns writes', () => {
    fc.assert(
      fc.property(anyHours, note, (rules, words) => {
        const hours: OpeningHours = { ...rules, ...(words !== '' && { note: words }) };
        fc.pre(Object.keys(hours).length > 0);
        expect(openingHoursSchema.parse(hours)).toEqual(hours);
        expect(back(hours)).toEqual(hours);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['a source’s row', { days: '火水', start: '10：00', end: '16：00', note: '祝日は休み' }],
    ['a simple row', { days: '火', start: '09:30', end: '14:30', note: '' }],
    ['days alone', { days: '火', start: '', end: '', note: '' }],
    ['words alone', { days: '', start: '', end: '', note: '不定期' }],
  ])('keeps what was read from %s, its own words included', (_, words) => {
    const hours = parseHours(words).openingHours ?? {};
    expect(hours.note).toContain(words.note);
    expect(back(hours)).toEqual(hours);
    expect(hoursColumns(back(hours) ?? {})).toEqual(hoursColumns(hours));
  });

  it('takes the times of a spreadsheet', () => {
    const hours: OpeningHours = {
      weekly: [{ days: ['mon'], slots: [{ opens: '09:30', closes: '15:00' }] }],
    };
    expect(readHoursColumns({ ...hoursColumns(hours), start: '9:30' })).toEqual(hours);
  });

  it('does not take words for its own that do not fit to the columns any more', () => {
    const hours: OpeningHours = {
      weekly: [
        { days: ['mon'], slots: [{ opens: '09:30', closes: '15:00' }] },
        { days: ['sat'], slots: [{ opens: '09:30', closes: '12:00' }] },
      ],
    };
    const columns = hoursColumns(hours);
    expect(readHoursColumns(columns)).toEqual(hours);
    expect(readHoursColumns({ ...columns, days: '月' })).toBeUndefined();
    expect(readHoursColumns({ ...columns, end: '16:00' })).toBeUndefined();
    expect(readHoursColumns({ ...columns, note: `${columns.note}\n日 要予約` })).toBeUndefined();
    expect(readHoursColumns({ ...columns, note: '月 09:30〜15:00' })).toBeUndefined();
    expect(
      readHoursColumns({ ...columns, note: columns.note.replace('12:00', '99:00') }),
    ).toBeUndefined();
    const { openingHours } = parseHours({ ...columns, end: '16:00' });
    expect(openingHours?.note).toContain('【開所時間】月 09:30〜15:00');
  });
});
