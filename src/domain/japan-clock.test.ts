import { expect, it } from 'vitest';
import { japanClock, japanInstant } from './japan-clock.ts';

it('shows Japan’s day, which begins nine hours before that of UTC', () => {
  expect(japanClock(new Date('2026-11-20T14:59:59.999Z'))).toEqual({
    date: '2026-11-20',
    time: '23:59',
  });
  expect(japanClock(new Date('2026-11-20T15:00:00Z'))).toEqual({
    date: '2026-11-21',
    time: '00:00',
  });
});

it('finds the instant of a time in Japan, and of the end of a day', () => {
  expect(japanInstant({ date: '2026-11-21', time: '10:05' }).toISOString()).toBe(
    '2026-11-21T01:05:00.000Z',
  );
  expect(japanInstant({ date: '2026-12-31', time: '24:00' })).toEqual(
    japanInstant({ date: '2027-01-01', time: '00:00' }),
  );
});
