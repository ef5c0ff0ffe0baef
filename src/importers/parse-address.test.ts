import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAddress } from './parse-address.ts';

describe('parseAddress', () => {
  it.each([
    [
      '高松市上之町二丁目9-23  マイシアター高松1階',
      '37201',
      '上之町二丁目9-23',
      'マイシアター高松1階',
    ],
    ['高松市円座町西村１２９−１５', '37201', '円座町西村129-15', undefined],
    [
      '高松市春日町1176　NPO法人いのちの応援舎２階',
      '37201',
      '春日町1176',
      'NPO法人いのちの応援舎2階',
    ],
    [
      '高松市牟礼町大町1463-2 大町コミュニティセンター１F　和室（出張ひろば「ぽかぽか」）',
      '37201',
      '牟礼町大町1463-2',
      '大町コミュニティセンター1F 和室（出張ひろば「ぽかぽか」）',
    ],
    ['香川県高松市番町一丁目8番15号 市役所', '37201', '番町一丁目8番15号', '市役所'],
    ['高松市高松市番町1', '37201', '番町1', undefined],
    ['香川県高松市香川県高松市番町1', '37201', '番町1', undefined],
    ['香川県 高松市 番町 1-2', '37201', '番町 1-2', undefined],
    ['香川郡直島町1122-1', '37364', '1122-1', undefined],
    ['横浜市港北区大倉山1-1', '14109', '大倉山1-1', undefined],
    ['横浜市 港北区 大倉山1-1', '14109', '大倉山1-1', undefined],
    ['福島県郡山市朝日1-23-7', '07203', '朝日1-23-7', undefined],
    ['茅ヶ崎市茅ヶ崎1', '14207', '茅ヶ崎1', undefined],
    ['高松市', '37201', undefined, undefined],
  ])('%s', (text, code, address, building) => {
    const parsed = parseAddress(text);
    if (typeof parsed === 'string') throw new Error(parsed);
    expect([parsed.municipality.code, parsed.address, parsed.building]).toEqual([
      code,
      address,
      building,
    ]);
  });

  it('asks for the prefecture where the name stands in more than one', () => {
    expect(parseAddress('府中市寿町1-5')).toBe('ambiguous-municipality');
    expect(parseAddress('府中市寿町1-5', 'tokyo')).toMatchObject({
      municipality: { code: '13206' },
    });
    expect(parseAddress('広島県府中市府川町315', 'tokyo')).toMatchObject({
      municipality: { code: '34208' },
    });
  });

  it.each(['', '番町1-8-15', '高松', '香川県'])(
    'does not guess a municipality for 「%s」',
    (text) => {
      expect(parseAddress(text)).toBe('unknown-municipality');
    },
  );

  it('looks nowhere else when a prefecture is given', () => {
    expect(parseAddress('高松市番町1', 'tokyo')).toBe('unknown-municipality');
  });

  it('never throws', () => {
    const unit = fc.constantFrom(...Array.from('高松市香川県郡直島町ヶ 1-２　番'));
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        parseAddress(text);
      }),
      { numRuns: 50 },
    );
  });
});
