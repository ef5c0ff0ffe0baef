import OsmHours from 'opening_hours';
import { describe, expect, it } from 'vitest';
import type { OpeningHours } from '../schema/hub.ts';
import { osmOpeningHours } from './hours-osm.ts';

const slots = [{ opens: '10:00', closes: '15:00' }];
const week: OpeningHours = { weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], slots }] };
const newYear = { from: '12-29', to: '01-03', open: false, reason: '年末年始' };

describe('osmOpeningHours', () => {
  it('is silent where nothing is known', () => {
    expect(osmOpeningHours(undefined)).toBeUndefined();
    expect(osmOpeningHours({ unknownDays: ['sat'], note: '月1回土曜' })).toBeUndefined();
  });

  it('says that holidays and 年末年始 are unknown where nobody has told', () => {
    expect(osmOpeningHours(week)).toBe(
      'Mo-Fr 10:00-15:00; PH unknown; Dec 29-Jan 03 Mo-Fr unknown',
    );
  });

  it('is short where all is told', () => {
    expect(osmOpeningHours({ ...week, publicHolidays: 'closed', seasons: [newYear] })).toBe(
      'Mo-Fr 10:00-15:00; PH off; Dec 29-Jan 03 off "年末年始"',
    );
  });

  it('has the policies for holidays', () => {
    const of = (publicHolidays: OpeningHours['publicHolidays']) =>
      osmOpeningHours({ ...week, publicHolidays, publicHolidaySlots: slots, seasons: [newYear] });
    expect(of('as-weekday')).not.toContain('PH');
    expect(of('open')).toContain('; PH 10:00-15:00;');
    expect(osmOpeningHours({ ...week, publicHolidays: 'open' })).toContain('; PH unknown;');
  });

  it('has lunch breaks, nth weekdays, unknown days and days without times', () => {
    const text = osmOpeningHours({
      weekly: [
        {
          days: ['tue'],
          slots: [
            { opens: '13:00', closes: '24:00' },
            { opens: '10:00', closes: '12:00' },
          ],
        },
        { days: ['wed'] },
      ],
      unknownDays: ['sun'],
      nthWeekdays: [
        { nth: [3, 1], day: 'sat', open: true, slots },
        { nth: [3], day: 'tue', open: false },
      ],
      publicHolidays: 'as-weekday',
      seasons: [newYear],
    });
    expect(text).toBe(
      'Tu 10:00-12:00,13:00-24:00; We unknown; Su unknown; Tu[3] off; Sa[1,3] 10:00-15:00; Dec 29-Jan 03 off "年末年始"',
    );
  });

  it('says of exceptions why, and never ends a comment early', () => {
    const exceptions = [
      { from: '2026-08-13', to: '2026-08-14', open: false, reason: '工事 "2階"; 休み' },
      { from: '2026-08-20', open: true, slots, reason: '夏まつり' },
    ];
    expect(osmOpeningHours({ exceptions })).toContain(
      '2026 Aug 13-14 off "工事 2階 ; 休み"; 2026 Aug 20 10:00-15:00 open "夏まつり"',
    );
  });

  it('opens in a long season only the days that are open anyway', () => {
    const seasons = [newYear, { from: '07-21', to: '08-31', open: true, slots, reason: '夏時間' }];
    const hours: OpeningHours = { ...week, publicHolidays: 'closed', seasons };
    expect(osmOpeningHours(hours)).toBe(
      [
        'Mo-Fr 10:00-15:00',
        'PH off',
        'Jul 21-Aug 31 Mo-Fr 10:00-15:00 open "夏時間"',
        'Jul 21-Aug 31 PH off',
        'Dec 29-Jan 03 off "年末年始"',
      ].join('; '),
    );
  });

  it('marks national holidays in a way that the oracle reads but for 国民の休日', () => {
    const text = osmOpeningHours({ ...week, publicHolidays: 'closed' }) ?? '';
    const oracle = new OsmHours(text, {
      ...{ lat: 34.34, lon: 134.05 },
      address: { country_code: 'jp', state: '香川県' },
    });
    expect(oracle.getState(new Date(2026, 8, 21, 11))).toBe(false);
    expect(oracle.getState(new Date(2026, 8, 22, 11)), '国民の休日').toBe(true);
  });
});
