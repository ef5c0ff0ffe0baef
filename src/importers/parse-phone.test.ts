import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePhone } from './parse-phone.ts';

describe('parsePhone', () => {
  it.each([
    ['087-868-2251', '087-868-2251'],
    ['(087)868-2251', '087-868-2251'],
    ['（087）868-2251', '087-868-2251'],
    ['087(868)2251', '087-868-2251'],
    ['０８７－８６８－２２５１　', '087-868-2251'],
    ['087‐868−2251', '087-868-2251'],
    ['070-8695-5494', '070-8695-5494'],
    ['07086955494', '070-8695-5494'],
    ['070-86955494', '070-8695-5494'],
    ['0120123456', '0120-123-456'],
    ['03-1234-5678', '03-1234-5678'],
  ])('%s → %s', (text, phone) => {
    expect(parsePhone(text)).toBe(phone);
  });

  it.each([
    ['no area code', '868-2251'],
    ['a grouping that only the area code would tell', '0878682251'],
    ['a digit too few', '087-868-225'],
    ['a digit too many', '087-868-22511'],
    ['a mobile number of ten digits', '090-868-2251'],
    ['grouped in two', '087-8682251'],
    ['two numbers', '087-868-2251、087-868-2252'],
    ['words', '087-868-2251（代表）'],
    ['nothing', ''],
  ])('leaves out %s', (_, text) => {
    expect(parsePhone(text)).toBeUndefined();
  });

  it('gives only what the schema takes, whatever the text is', () => {
    const unit = fc.constantFrom(...Array.from('0123456789-－ー()（） '));
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(parsePhone(text) ?? '087-868-2251').toMatch(/^0\d{1,4}-\d{1,4}-\d{3,4}$/);
      }),
    );
  });
});
