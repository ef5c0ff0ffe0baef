import { describe, expect, it } from 'vitest';
import type { OpeningHours } from '../schema/hub.ts';
import { openingHoursSchema } from '../schema/opening-hours.ts';
import { readHoursColumns } from '../importers/read-hours-columns.ts';
import { dateBits } from './finder/date-bits.ts';
import { openDays } from './finder/open-days.ts';
import { hoursColumns } from './hours-columns.ts';
import { osmOpeningHours } from './hours-osm.ts';
import { hoursSentence } from './hours-sentence.ts';
import { tellsYearEnd } from './hours-year-end.ts';
import { isOpenAt } from './is-open-at.ts';
import { openingHoursJsonLd } from './json-ld/hub-hours.ts';
import { hasKnownHours } from './opening-hours.ts';
import { todaysHours } from './todays-hours.ts';

const slots = [{ opens: '09:30', closes: '17:00' }];
const obon = { from: '08-13', to: '08-16', open: false, unknown: true, reason: 'お盆' };
/** Monday to Friday, and nobody knows of お盆. */
const hours: OpeningHours = {
  weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], slots }],
  publicHolidays: 'closed',
  seasons: [obon],
};
const kindOn = (date: string, more: Partial<OpeningHours> = {}) =>
  todaysHours({ ...hours, ...more }, date).state.kind;

describe('a season that may be a rest', () => {
  it.each([
    ['2026-08-12', 'open'],
    ['2026-08-13', 'unknown'],
    ['2026-08-14', 'unknown'],
    ['2026-08-15', 'closed'],
    ['2026-08-17', 'open'],
    ['2027-08-13', 'unknown'],
  ])('leaves %s %s: what the week closes stays closed', (date, kind) => {
    expect(kindOn(date)).toBe(kind);
  });

  it('says why, and neither that the hub is open nor that it is not', () => {
    expect(todaysHours(hours, '2026-08-14')).toMatchObject({ rule: 'season', reason: 'お盆' });
    expect(isOpenAt(hours, new Date('2026-08-14T11:00+09:00'))).toBeUndefined();
  });

  it('gives way to a rule that tells of the same days, but not to other hours of the summer', () => {
    const closed = { from: '08-13', to: '08-14', open: false };
    expect(kindOn('2026-08-14', { seasons: [closed, obon] })).toBe('closed');
    expect(kindOn('2026-08-14', { exceptions: [{ from: '2026-08-14', open: true, slots }] })).toBe(
      'open',
    );
    const summer = { from: '07-21', to: '08-31', open: true, slots };
    expect(kindOn('2026-08-14', { seasons: [summer, obon] })).toBe('unknown');
    expect(kindOn('2026-08-20', { seasons: [summer, obon] })).toBe('open');
  });

  it('does not tell when the hub rests at 年末年始, nor anything of its hours', () => {
    const seasons = [{ ...obon, from: '12-24', to: '01-07' }];
    expect(tellsYearEnd({ seasons })).toBe(false);
    expect(kindOn('2026-12-28', { seasons })).toBe('unknown');
    expect(hasKnownHours({ seasons })).toBe(false);
  });

  it('is said in words, and comes back from the open data', () => {
    const text = '8月13日〜8月16日はわからない（お盆）';
    expect(hoursSentence(hours)).toContain(`${text}。`);
    expect(hoursColumns(hours).note).toContain(text);
    expect(readHoursColumns(hoursColumns(hours))).toEqual(hours);
    expect(openingHoursSchema.parse(hours)).toEqual(hours);
  });

  it('is unknown for OpenStreetMap', () => {
    expect(osmOpeningHours(hours)).toBe(
      'Mo-Fr 09:30-17:00; PH off; Dec 29-Jan 03 Mo-Fr unknown; Jan 01-03 PH off; Aug 13-16 Mo-Fr unknown; Aug 13-16 PH off',
    );
  });

  it('is left out of what machines read of the usual hours', () => {
    const fridays = openingHoursJsonLd(hours, '2026-08-01').filter(
      (rule) => 'dayOfWeek' in rule && rule.dayOfWeek === 'Friday',
    );
    expect(fridays).toMatchObject([
      { validFrom: '2026-08-01', validThrough: '2026-08-12' },
      { validFrom: '2026-08-17', validThrough: '2027-08-01' },
    ]);
    expect(openingHoursJsonLd(hours)).toEqual([]);
    const summer = { from: '08-01', to: '08-31', open: true, slots };
    expect(openingHoursJsonLd({ ...hours, seasons: [summer, obon] }, '2026-07-01')).toMatchObject([
      ...Array<object>(12).fill({}),
      { validThrough: '2026-08-12' },
      { validFrom: '2026-08-17' },
    ]);
  });

  it('opens no day of the finder, whatever an editor left switched on', () => {
    expect(openDays({ seasons: [{ ...obon, open: true }] }) & dateBits('2026-08-14')).toBe(0);
  });
});
