import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePhone } from './parse-phone.ts';

describe('parsePhone', () => {
  it.each([
    ['9012345678', '090-1234-5678'],
    ['312345678', '03-1234-5678'],
    ['120123456', '0120-123-456'],
  ])('puts back the 0 that a spreadsheet has taken off %s', (text, phone) => {
    expect(parsePhone(text)).toEqual({ phone, saysMore: false, isMended: true });
  });

  it.each(['878392002', '8683922', '1234567890123'])('does not guess at %s', (text) => {
    expect(parsePhone(text)).toEqual({ saysMore: true });
  });

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
    ['0312345678', '03-1234-5678'],
    ['087-8682251', '087-868-2251'],
    ['087.822.5582', '087-822-5582'],
    ['TEL：087-868-2251', '087-868-2251'],
    ['0570-012345', '0570-012-345'],
  ])('%s → %s', (text, phone) => {
    expect(parsePhone(text)).toEqual({ phone, saysMore: false });
  });

  it.each([
    ['no area code', '868-2251'],
    ['a grouping that only the area code would tell', '0878682251'],
    ['a digit too few', '087-868-225'],
    ['a digit too many', '087-868-22511'],
    ['a mobile number of ten digits', '090-868-2251'],
    ['a fax number', 'FAX 087-868-2251'],
    ['words', 'なし'],
  ])('leaves out %s', (_, text) => {
    expect(parsePhone(text)).toEqual({ saysMore: true });
  });

  it.each([
    '087-868-2251、087-868-2252',
    '087-868-2251（代表）',
    '087-868-2251 内線12',
    '087-868-2251\n090-1234-5678',
    '868-2252 / 087-868-2251',
    'FAX:087-111-1111 TEL:087-868-2251',
  ])('takes the first certain number of %j and tells that there is more', (text) => {
    expect(parsePhone(text)).toEqual({ phone: '087-868-2251', saysMore: true });
  });

  it('has nothing to say of nothing', () => {
    expect(parsePhone('　')).toEqual({ saysMore: false });
  });

  it('gives only what the schema takes, whatever the text is', () => {
    const unit = fc.constantFrom(...Array.from('0123456789-－ー()（） '));
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(parsePhone(text).phone ?? '087-868-2251').toMatch(/^0\d{1,4}-\d{1,4}-\d{3,4}$/);
      }),
    );
  });
});
