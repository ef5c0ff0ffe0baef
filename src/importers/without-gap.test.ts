import { expect, it } from 'vitest';
import { withoutGap } from './without-gap.ts';

const slot = (opens: string, closes: string) => ({ opens, closes });
const day = [slot('10:00', '15:00')];

it('breaks the hours in two', () => {
  expect(withoutGap(day, slot('12:00', '13:00'))).toEqual([
    slot('10:00', '12:00'),
    slot('13:00', '15:00'),
  ]);
});

it('leaves hours that it does not touch', () => {
  expect(withoutGap(day, slot('15:00', '16:00'))).toBe(day);
});

it.each([
  slot('09:00', '11:00'),
  slot('10:00', '11:00'),
  slot('14:00', '15:00'),
  slot('10:00', '15:00'),
])('does not cut an end off: %o', (gap) => {
  expect(withoutGap(day, gap)).toBeUndefined();
});
