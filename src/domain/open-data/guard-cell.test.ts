import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bareCell, guardCell } from './guard-cell.ts';

it.each(['=1+1', '+81', '-1', '@SUM(A1)', '＝1+1', "'=1"])('%s runs in no spreadsheet', (text) => {
  expect(guardCell(text)).toBe(`'${text}`);
});

it.each(['月・火', "'90年代", '10:00〜12:00', ''])('%s needs no mark', (text) => {
  expect(guardCell(text)).toBe(text);
});

it('every text comes back', () => {
  const text = fc.string({ unit: fc.constantFrom("'", '=', '-', '＝', '@', 'あ', '\t') });
  fc.assert(fc.property(text, (words) => bareCell(guardCell(words)) === words));
});
