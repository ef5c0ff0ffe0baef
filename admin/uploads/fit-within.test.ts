import { expect, it } from 'vitest';
import { fitWithin } from './fit-within.ts';

it.each([
  [4000, 3000, 2400, 1800],
  [3000, 4000, 1800, 2400],
  [2400, 1800, 2400, 1800],
  [400, 300, 400, 300],
  [10_000, 2, 2400, 1],
])('%d×%d becomes %d×%d', (width, height, fitWidth, fitHeight) => {
  expect(fitWithin({ width, height }, 2400)).toEqual({ width: fitWidth, height: fitHeight });
});
