import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyHours } from '../../tests/any-hours.ts';
import type { OpeningHours } from '../schema/hub.ts';
import { isOpenAt } from './is-open-at.ts';
import { japanInstant } from './japan-clock.ts';
import { nextOpening } from './next-opening.ts';

/** もこもこ in 高松市. */
const mokomoko: OpeningHours = {
  weekly: [
    {
      days: ['tue', 'wed', 'thu', 'fri', 'sat'],
      slots: [
        { opens: '13:00', closes: '16:00' },
        { opens: '10:00', closes: '12:00' },
      ],
    },
  ],
};
const after = (time: string, hours = mokomoko, days?: number) =>
  nextOpening(hours, new Date(`${time}+09:00`), days);

describe('nextOpening', () => {
  it.each([
    ['2026-11-21T09:00', '2026-11-21', '10:00', false],
    ['2026-11-21T10:00', '2026-11-21', '13:00', false],
    ['2026-11-21T12:30', '2026-11-21', '13:00', false],
    ['2026-11-21T13:00', '2026-11-24', '10:00', true],
    ['2026-11-14T17:00', '2026-11-17', '10:00', false],
    ['2026-11-03T11:00', '2026-11-04', '10:00', true],
    ['2026-12-26T18:00', '2027-01-05', '10:00', true],
  ])('after %s: %s at %s', (time, date, opens, isAfterUnknown) => {
    expect(after(time)).toEqual({ date, opens, isAfterUnknown });
  });

  it('gives up at the end of its horizon', () => {
    expect(after('2026-11-14T17:00', mokomoko, 2)).toBeUndefined();
    expect(after('2026-11-14T17:00', mokomoko, 3)?.date).toBe('2026-11-17');
    expect(after('2026-11-14T17:00', { publicHolidays: 'closed' })).toBeUndefined();
  });

  it('does not call midnight an opening of a hub that is open all night', () => {
    const night: OpeningHours = {
      publicHolidays: 'as-weekday',
      weekly: [
        { days: ['mon'], slots: [{ opens: '20:00', closes: '24:00' }] },
        { days: ['tue'], slots: [{ opens: '00:00', closes: '06:00' }] },
      ],
    };
    expect(after('2026-11-16T21:00', night)?.date).toBe('2026-11-23');
    expect(after('2026-11-16T12:00', night)).toMatchObject({ date: '2026-11-16', opens: '20:00' });
  });

  it('is a time at which the hub opens, the first one for certain', () => {
    const instant = fc
      .integer({ min: 0, max: 4000 * 96 })
      .map((quarters) => new Date(Date.UTC(2024, 0, 1) + quarters * 900_000));
    fc.assert(
      fc.property(anyHours, instant, (hours, now) => {
        const next = nextOpening(hours, now, 8);
        const end = next
          ? japanInstant({ date: next.date, time: next.opens })
          : new Date(now.getTime() + 8 * 86_400_000);
        if (next) {
          expect(isOpenAt(hours, end)).toBe(true);
          expect(isOpenAt(hours, new Date(end.getTime() - 1))).not.toBe(true);
        }
        let wasOpen = isOpenAt(hours, now);
        for (let at = now.getTime() + 900_000; at < end.getTime(); at += 900_000) {
          const isOpen = isOpenAt(hours, new Date(at));
          expect(isOpen === true && wasOpen !== true).toBe(false);
          wasOpen = isOpen;
        }
      }),
    );
  });
});
