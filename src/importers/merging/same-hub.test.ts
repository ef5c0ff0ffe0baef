import { describe, expect, it } from 'vitest';
import { isSameHub, type HubFacts } from './same-hub.ts';

const mokomoko: HubFacts = {
  name: '子育て“ほっと”ステーションもこもこ',
  prefecture: 'kagawa',
  municipality: '高松市',
  address: '上之町二丁目9-23',
  phone: '087-868-2251',
};
const isSame = (more: Partial<HubFacts>): boolean => isSameHub(mokomoko, { ...mokomoko, ...more });

describe('isSameHub', () => {
  it.each<Partial<HubFacts>>([
    {},
    { name: '子育て「ほっと」ステーション もこもこ' },
    { name: '子育て“ほっと”ステーションモコモコ', phone: '087-000-0000' },
    { address: '上之町2-9-23' },
    { address: '上之町２丁目９番２３号' },
    { address: '上之町' },
  ])('%j is the same', (more) => {
    expect(isSame(more)).toBe(true);
  });

  it.each<Partial<HubFacts>>([
    { municipality: '丸亀市' },
    { address: '上之町二丁目9-24' },
    { address: '三谷町' },
    { name: 'わはは・ひろば高松' },
    { name: 'わはは・ひろば高松', phone: '087-868-2251' },
  ])('%j is another', (more) => {
    expect(isSame(more)).toBe(false);
  });

  it('takes names that differ in words of every hub for the same, on the same telephone only', () => {
    const plain: HubFacts = { ...mokomoko, name: '子育てひろば もこもこ' };
    const other: HubFacts = { ...mokomoko, name: '地域子育て支援センターもこもこ' };
    expect(isSameHub(plain, other)).toBe(true);
    expect(isSameHub(plain, { ...other, phone: '087-000-0000' })).toBe(false);
  });

  it.each([
    ['ハイジの森', 'ハイジどろっぷ'],
    ['東子育て支援センター', '西子育て支援センター'],
    ['つどいの広場1', 'つどいの広場2'],
    ['どろっぷ', 'どろっぷサテライト'],
  ])('keeps %s and %s apart though they share a telephone', (first, second) => {
    expect(isSameHub({ ...mokomoko, name: first }, { ...mokomoko, name: second })).toBe(false);
  });

  it('keeps visits to several places apart, also where no house number is told', () => {
    const visit = { ...mokomoko, name: '出張ひろば', phone: undefined };
    const { phone, ...rest } = visit;
    const at = (address: string): HubFacts => ({ ...rest, address });
    expect(isSameHub(at('川島東町 川島コミュニティセンター'), at('三谷町'))).toBe(false);
    expect(isSameHub(at('三谷町'), at('三谷町'))).toBe(true);
  });

  it('knows a ward by its city', () => {
    const city = { ...mokomoko, municipality: '横浜市' };
    expect(isSameHub(city, { ...mokomoko, municipality: '横浜市港北区' })).toBe(true);
  });
});
