import { describe, expect, it } from 'vitest';
import { municipalityByCode } from '../domain/municipalities.ts';
import { parsePostcode } from './parse-postcode.ts';
import { postcodeContradicts } from './postcode-contradicts.ts';
import { splitPostcode } from './split-postcode.ts';

describe('parsePostcode', () => {
  it.each(['760-0017', '7600017', '〒760-0017', '〒 ７６０－００１７', '760ｰ0017'])(
    '%s',
    (text) => {
      expect(parsePostcode(text)).toBe('760-0017');
    },
  );

  it.each(['', '760', '760-001', '76-00017', '760-0017 高松市', '７６０'])('%s is none', (text) => {
    expect(parsePostcode(text)).toBeUndefined();
  });
});

describe('splitPostcode', () => {
  it('takes a postcode from the front of an address', () => {
    expect(splitPostcode('〒760-0017　高松市番町1')).toEqual({
      postcode: '760-0017',
      address: '高松市番町1',
    });
    expect(splitPostcode('７６０－００１７高松市番町1').address).toBe('高松市番町1');
  });

  it.each(['高松市番町1', '123-4567-8', '1234567'])('leaves %s', (address) => {
    expect(splitPostcode(address)).toEqual({ postcode: '', address });
  });
});

describe('postcodeContradicts', () => {
  it.each([
    ['760-0017', '37201', false],
    ['100-0001', '37201', true],
    ['222-0033', '14109', false],
    ['222-0033', '14100', false],
    ['222-0033', '14101', false],
    ['999-9999', '37201', false],
  ])('%s and %s: %s', (postcode, code, contradicts) => {
    const municipality = municipalityByCode(code);
    if (!municipality) throw new Error(code);
    expect(postcodeContradicts(postcode, municipality)).toBe(contradicts);
  });
});
