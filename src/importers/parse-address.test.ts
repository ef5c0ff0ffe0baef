import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { municipalitiesOf, municipalityByCode } from '../domain/municipalities.ts';
import { PREFECTURES } from '../schema/vocabulary.ts';
import type { AddressWords } from './address-context.ts';
import { parseAddress } from './parse-address.ts';

const words = (address: string, beside: Partial<AddressWords> = {}): AddressWords => ({
  building: '',
  prefectureName: '',
  municipalityName: '',
  municipalityCode: '',
  ...beside,
  address,
});

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
    ['鎌ケ谷市新鎌ヶ谷2-6-1', '12224', '新鎌ヶ谷2-6-1', undefined],
    ['竜ヶ崎市3710', '08208', '3710', undefined],
    ['高松市高松市民文化会館', '37201', '高松市民文化会館', undefined],
    ['墨田区墨田区立川3-19-23', '13107', '立川3-19-23', undefined],
    ['養父市養父市場15', '28222', '養父市場15', undefined],
    ['京都市中京区三条通烏丸西入御倉町85-1', '26104', '三条通烏丸西入御倉町85-1', undefined],
    ['高松市番町1-8-15市役所内', '37201', '番町1-8-15', '市役所内'],
  ])('%s', (text, code, address, building) => {
    const parsed = parseAddress(words(text));
    if (typeof parsed === 'string') throw new Error(parsed);
    expect([parsed.municipality.code, parsed.address, parsed.building]).toEqual([
      code,
      address,
      building,
    ]);
  });

  it.each([
    ['鹿嶋市平井1187-1', '鹿嶋市', '平井1187-1'],
    ['鹿島市納富分2643-1', '鹿島市', '納富分2643-1'],
    ['東京都八丈島八丈町大賀郷2551-2', '八丈町', '大賀郷2551-2'],
    ['東京都三宅島三宅村阿古497', '三宅村', '阿古497'],
  ])('reads %s as its publisher writes it', (address, name, rest) => {
    expect(parseAddress(words(address))).toMatchObject({ municipality: { name }, address: rest });
  });

  it('asks for the prefecture where the name stands in more than one', () => {
    expect(parseAddress(words('府中市寿町1-5'))).toBe('ambiguous-municipality');
    expect(parseAddress(words('府中市寿町1-5'), { prefecture: 'tokyo' })).toMatchObject({
      municipality: { code: '13206' },
    });
    expect(parseAddress(words('広島県府中市府川町315'), { prefecture: 'tokyo' })).toMatchObject({
      municipality: { code: '34208' },
    });
  });

  it.each(['', '番町1-8-15', '高松', '香川県'])(
    'does not guess a municipality for 「%s」',
    (text) => {
      expect(parseAddress(words(text))).toBe('unknown-municipality');
    },
  );

  it('takes no town of another district for one that is no more', () => {
    expect(parseAddress(words('小豆郡池田町池田1'))).toBe('unknown-municipality');
    expect(parseAddress(words('揖斐郡池田町六之井1'))).toMatchObject({
      municipality: { code: '21404' },
    });
    expect(parseAddress(words('北海道枝幸郡枝幸町1'))).toMatchObject({
      municipality: { code: '01514' },
    });
  });

  it('looks nowhere else when a prefecture is given', () => {
    expect(parseAddress(words('高松市番町1'), { prefecture: 'tokyo' })).toBe(
      'unknown-municipality',
    );
  });

  it.each([
    ['番町1-8-15', { municipalityName: '高松市' }, '37201', '番町1-8-15'],
    ['番町1-8-15', { prefectureName: '香川', municipalityName: '高松市' }, '37201', '番町1-8-15'],
    ['番町1-8-15', { municipalityCode: '372013' }, '37201', '番町1-8-15'],
    ['港北区大倉山1-1', { municipalityName: '横浜市' }, '14109', '大倉山1-1'],
    ['横浜市港北区大倉山1-1', { municipalityName: '横浜市' }, '14109', '大倉山1-1'],
    ['大倉山1-1', { municipalityName: '横浜市港北区' }, '14109', '大倉山1-1'],
    ['港北区大倉山1-1', { municipalityCode: '14109' }, '14109', '大倉山1-1'],
    ['', { municipalityName: '香川県高松市番町1-8-15' }, '37201', '番町1-8-15'],
    ['番町1-8-15', { municipalityName: '高松市番町1-8-15' }, '37201', '番町1-8-15'],
    ['1-8-15', { municipalityName: '高松市番町' }, '37201', '番町1-8-15'],
    ['高松市番町1', { municipalityName: '香川県高松市' }, '37201', '番町1'],
    ['府中市寿町1-5', { prefectureName: '東京都' }, '13206', '寿町1-5'],
    ['府中市寿町1-5', { municipalityCode: '132063' }, '13206', '寿町1-5'],
    ['府中町1-5', { prefectureName: '広島県', municipalityName: '福山市' }, '34207', '府中町1-5'],
    ['1122-1', { prefectureName: '香川県', municipalityName: '香川郡直島町' }, '37364', '1122-1'],
    ['札幌市中央区北1条西2', { municipalityCode: '1101' }, '01101', '北1条西2'],
  ])('%s beside %j', (text, beside, code, address) => {
    const parsed = parseAddress(words(text, beside));
    if (typeof parsed === 'string') throw new Error(parsed);
    expect([parsed.municipality.code, parsed.address, parsed.isContradicted]).toEqual([
      code,
      address,
      false,
    ]);
  });

  it('follows the address where the columns beside it say something else', () => {
    expect(parseAddress(words('香川県高松市番町1', { municipalityName: '丸亀市' }))).toMatchObject({
      municipality: { code: '37201' },
      address: '番町1',
      isContradicted: true,
    });
  });

  it('joins the building of the address and that of its column', () => {
    const building = (text: string, column: string) => {
      const parsed = parseAddress(words(text, { building: column }));
      return typeof parsed === 'string' ? parsed : parsed.building;
    };
    expect(building('高松市番町1', '市役所１階')).toBe('市役所1階');
    expect(building('高松市番町1 市役所', '1階')).toBe('市役所 1階');
    expect(building('高松市番町1 市役所1階', '市役所１階')).toBe('市役所1階');
  });

  it('finds every municipality by its own address', () => {
    const lost = PREFECTURES.flatMap(({ value, label }) =>
      municipalitiesOf(value).filter((each) => {
        const parsed = parseAddress(words(`${label}${each.name}1-1`));
        return typeof parsed === 'string' || parsed.municipality !== each;
      }),
    );
    // The name stands twice in Hokkaido; the one on 国後 has no hub.
    expect(lost.map(({ code }) => code)).toEqual(['01696']);
  });

  it('never throws', () => {
    const unit = fc.constantFrom(...Array.from('高松市香川県郡直島町ヶ 1-２　番'));
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        parseAddress(words(text));
      }),
      { numRuns: 50 },
    );
  });
});

describe('parseAddress, where the row leaves its city out', () => {
  const city = (code: string) => {
    const municipality = municipalityByCode(code);
    return municipality ? { municipality } : {};
  };

  it.each(['中央区南3条西7丁目', '北区北25条西3丁目', '港区港楽1'])(
    'does not take %s for Tokyo’s',
    (text) => {
      expect(parseAddress(words(text))).toBe('ambiguous-ward');
      expect(parseAddress(words('1-2', { municipalityName: text.slice(0, 3) }))).not.toMatchObject({
        municipality: { prefecture: 'tokyo' },
      });
    },
  );

  it('takes a ward that the prefecture or the city tells', () => {
    expect(parseAddress(words('東京都中央区築地1-1-1'))).toMatchObject({
      municipality: { code: '13102' },
    });
    expect(parseAddress(words('中央区築地1-1-1'), { prefecture: 'tokyo' })).toMatchObject({
      municipality: { code: '13102' },
    });
    expect(parseAddress(words('北区中之島1-3-20'), { prefecture: 'osaka' })).toBe('ambiguous-ward');
    expect(parseAddress(words('中央区南3条西7丁目'), city('01100'))).toMatchObject({
      municipality: { code: '01101' },
      address: '南3条西7丁目',
      isAssumed: true,
    });
  });

  it('puts the city before, unless the row names its own', () => {
    const takamatsu = city('37201');
    expect(parseAddress(words('番町1-8-16'), takamatsu)).toMatchObject({
      municipality: { code: '37201' },
      address: '番町1-8-16',
    });
    expect(parseAddress(words('丸亀市大手町2-1'), takamatsu)).toMatchObject({
      municipality: { code: '37202' },
      isContradicted: false,
      isAssumed: false,
    });
    expect(parseAddress(words('東京都府中市宮西町2-24'), takamatsu)).toMatchObject({
      municipality: { code: '13206' },
    });
    expect(parseAddress(words('横浜市港北区大倉山1'), takamatsu)).toMatchObject({
      municipality: { code: '14109' },
    });
    expect(parseAddress(words('府中市寿町1-5'), takamatsu)).toBe('ambiguous-municipality');
    expect(parseAddress(words('北区北25条西3丁目'), takamatsu)).toBe('ambiguous-ward');
  });

  it('knows the wards of 浜松市 that are no more', () => {
    expect(parseAddress(words('浜松市中区元城町103-2'))).toMatchObject({
      municipality: { name: '浜松市中央区' },
      address: '元城町103-2',
    });
    expect(parseAddress(words('浜松市北区都田町1'))).toMatchObject({
      municipality: { name: '浜松市浜名区' },
    });
  });

  it('sees a code of another municipality', () => {
    const parsed = (municipalityCode: string) =>
      parseAddress(words('香川県高松市番町1', { municipalityName: '高松市', municipalityCode }));
    expect(parsed('131016')).toMatchObject({ municipality: { code: '37201' }, isOtherCode: true });
    expect(parsed('372013')).toMatchObject({ isOtherCode: false });
    expect(parsed('370002')).toMatchObject({ isOtherCode: false });
  });
});
