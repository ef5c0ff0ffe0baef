import { expect, it } from 'vitest';
import type { OpeningHours } from '../schema/hub.ts';
import { isOpenAt } from './is-open-at.ts';

/** もこもこ in 高松市; what it does on national holidays nobody knows. */
const mokomoko: OpeningHours = {
  weekly: [
    {
      days: ['tue', 'wed', 'thu', 'fri', 'sat'],
      slots: [
        { opens: '10:00', closes: '12:00' },
        { opens: '13:00', closes: '16:00' },
      ],
    },
  ],
};
const at = (time: string, hours = mokomoko) => isOpenAt(hours, new Date(`${time}+09:00`));

it.each([
  ['2026-11-21T09:59', false],
  ['2026-11-21T10:00', true],
  ['2026-11-21T12:00', false],
  ['2026-11-21T15:59', true],
  ['2026-11-21T16:00', false],
  ['2026-11-22T11:00', false],
  ['2026-11-23T11:00', undefined],
  ['2026-12-30T11:00', undefined],
  ['2026-12-28T11:00', false],
])('%s: %s', (time, isOpen) => {
  expect(at(time)).toBe(isOpen);
});

it.each(['2026-09-22', '2032-09-21'])('knows the 国民の休日 %s, a Tuesday', (date) => {
  expect(at(`${date}T11:00`)).toBeUndefined();
  expect(at(`${date}T11:00`, { ...mokomoko, publicHolidays: 'closed' })).toBe(false);
  expect(at(`${date}T11:00`, { ...mokomoko, publicHolidays: 'as-weekday' })).toBe(true);
});

it('does not know of an open day without times', () => {
  expect(at('2026-11-18T11:00', { weekly: [{ days: ['wed'] }] })).toBeUndefined();
});
