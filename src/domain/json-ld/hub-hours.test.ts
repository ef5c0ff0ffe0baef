import { describe, expect, it } from 'vitest';
import type { OpeningHours } from '../../schema/hub.ts';
import { openingHoursJsonLd } from './hub-hours.ts';

const slots = [{ opens: '09:30', closes: '15:30' }];
const specification = (parts: object) => ({ '@type': 'OpeningHoursSpecification', ...parts });

describe('openingHoursJsonLd', () => {
  it('leaves out a weekday that is not the same every week', () => {
    const hours: OpeningHours = {
      weekly: [{ days: ['mon', 'tue'], slots }],
      nthWeekdays: [{ nth: [3], day: 'tue', open: false }],
    };
    expect(openingHoursJsonLd(hours)).toEqual([
      specification({ dayOfWeek: 'Monday', opens: '09:30', closes: '15:30' }),
    ]);
  });

  it('is silent where nothing is known', () => {
    expect(openingHoursJsonLd(undefined, '2026-11-22')).toEqual([]);
    const doubtful: OpeningHours = {
      unknownDays: ['sat'],
      weekly: [{ days: ['wed'] }],
      publicHolidays: 'as-weekday',
      exceptions: [{ from: '2026-12-01', open: true }],
    };
    expect(openingHoursJsonLd(doubtful, '2026-11-22')).toEqual([]);
  });

  it('says what national holidays are like', () => {
    expect(openingHoursJsonLd({ publicHolidays: 'closed' })).toEqual([
      specification({ dayOfWeek: 'PublicHolidays', opens: '00:00', closes: '00:00' }),
    ]);
    expect(openingHoursJsonLd({ publicHolidays: 'open', publicHolidaySlots: slots })).toEqual([
      specification({ dayOfWeek: 'PublicHolidays', opens: '09:30', closes: '15:30' }),
    ]);
  });

  it('ends a day that lasts to 24:00 within the day', () => {
    const hours: OpeningHours = {
      weekly: [{ days: ['mon'], slots: [{ opens: '00:00', closes: '24:00' }] }],
    };
    expect(openingHoursJsonLd(hours)).toMatchObject([{ opens: '00:00', closes: '23:59' }]);
  });

  it('gives seasons and exceptions of the coming year their dates', () => {
    const hours: OpeningHours = {
      exceptions: [
        { from: '2026-11-20', to: '2026-11-22', open: false },
        { from: '2026-11-21', open: false },
        { from: '2027-11-22', open: true, slots },
        { from: '2027-11-23', open: false },
      ],
      seasons: [
        { from: '12-29', to: '01-03', open: false },
        { from: '02-20', to: '02-29', open: false },
      ],
    };
    expect(openingHoursJsonLd(hours)).toEqual([]);
    expect(openingHoursJsonLd(hours, '2026-11-22')).toEqual([
      specification({
        ...{ validFrom: '2026-12-29', validThrough: '2027-01-03' },
        ...{ opens: '00:00', closes: '00:00' },
      }),
      specification({
        ...{ validFrom: '2026-11-20', validThrough: '2026-11-22' },
        ...{ opens: '00:00', closes: '00:00' },
      }),
      specification({
        ...{ validFrom: '2027-11-22', validThrough: '2027-11-22' },
        ...{ opens: '09:30', closes: '15:30' },
      }),
    ]);
  });

  it('knows on 2 January the season that began last year', () => {
    const seasons = [{ from: '12-29', to: '01-03', open: false }];
    expect(openingHoursJsonLd({ seasons }, '2027-01-02')).toMatchObject([
      { validFrom: '2026-12-29' },
      { validFrom: '2027-12-29' },
    ]);
  });

  it('opens in a long season only the weekdays that are open anyway', () => {
    const seasons = [{ from: '07-21', to: '08-31', open: true, slots }];
    const dayOfWeek = (hours: OpeningHours) =>
      openingHoursJsonLd({ ...hours, seasons }, '2026-07-01').at(-1);
    expect(dayOfWeek({ weekly: [{ days: ['mon', 'tue'] }] })).toMatchObject({
      dayOfWeek: ['Monday', 'Tuesday'],
      validFrom: '2026-07-21',
      opens: '09:30',
    });
    expect(dayOfWeek({ nthWeekdays: [{ nth: [1], day: 'sat', open: true }] })).toBeUndefined();
  });
});
