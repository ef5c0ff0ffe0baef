import { describe, expect, it } from 'vitest';
import { fillIn, type PlaceValues } from './fill-in.ts';
import type { FoundAddress } from './find-address.ts';

const place = (municipality: string, municipalityCode: string, town: string): FoundAddress => ({
  prefecture: 'kagawa',
  prefectureName: '香川県',
  ...{ municipality, municipalityCode, town },
});
const MARUNOUCHI = place('高松市', '37201', '丸の内');
const KAMEI = place('高松市', '37201', '亀井町');
const DOKI = place('丸亀市', '37202', '土器町東');
const SHINJUKU: FoundAddress = {
  ...place('新宿区', '13104', '西新宿'),
  prefecture: 'tokyo',
  prefectureName: '東京都',
};

const EMPTY: PlaceValues = { prefecture: '', municipality: '', municipalityCode: '', address: '' };
const filledBy = ({ prefecture, municipality, municipalityCode, town }: FoundAddress) => ({
  ...{ prefecture, municipality, municipalityCode },
  address: town,
});

describe('a postcode', () => {
  it('fills in what is empty', () => {
    expect(fillIn(MARUNOUCHI, EMPTY, [])).toEqual({
      put: filledBy(MARUNOUCHI),
      words: '都道府県、市区町村、市区町村コード、住所を入れました。\n番地を書き足してください。',
    });
  });

  it('that was corrected leaves nothing of the former place', () => {
    const now = filledBy(MARUNOUCHI);
    expect(fillIn(KAMEI, now, [MARUNOUCHI])).toEqual({
      put: { address: '亀井町' },
      words: '住所を入れました。\n番地を書き足してください。',
    });
    expect({ ...now, ...fillIn(SHINJUKU, now, [MARUNOUCHI]).put }).toEqual(filledBy(SHINJUKU));
  });

  it('of a whole municipality takes the former town away', () => {
    const whole = { ...DOKI, town: '' };
    expect(fillIn(whole, filledBy(MARUNOUCHI), [MARUNOUCHI])).toEqual({
      put: { municipality: '丸亀市', municipalityCode: '37202', address: '' },
      words:
        '市区町村、市区町村コードを入れました。\n前の郵便番号で入った住所は消しました。書きなおしてください。',
    });
  });

  it('leaves what was written by hand, and says so with what the postcode has', () => {
    const now = { ...filledBy(MARUNOUCHI), address: '丸の内1-2 見本ビル' };
    expect(fillIn(DOKI, now, [MARUNOUCHI])).toEqual({
      put: { municipality: '丸亀市', municipalityCode: '37202' },
      words:
        '市区町村、市区町村コードを入れました。\n「住所」は、書いてあった「丸の内1-2 見本ビル」のままです（この郵便番号では「土器町東」）。',
    });
    expect(fillIn(SHINJUKU, { ...EMPTY, prefecture: 'kagawa' }, []).words).toContain(
      '「都道府県」は、書いてあった「香川県」のままです（この郵便番号では「東京都」）。',
    );
  });

  it('has nothing to say of an address that goes on behind the town', () => {
    expect(fillIn(MARUNOUCHI, { ...EMPTY, address: '丸の内1-2' }, []).words).toBe(
      '都道府県、市区町村、市区町村コードを入れました。',
    );
    expect(fillIn(MARUNOUCHI, { ...filledBy(MARUNOUCHI), address: '丸の内1-2' }, [])).toEqual({
      put: {},
      words: 'この郵便番号の場所は、もう書いてあります。',
    });
  });
});
