import { describe, expect, it } from 'vitest';
import { splitBuilding } from './split-building.ts';

describe('splitBuilding', () => {
  it.each([
    ['上之町二丁目9-23 マイシアター高松1階', '上之町二丁目9-23', 'マイシアター高松1階'],
    ['番町1-8-15高松市役所内', '番町1-8-15', '高松市役所内'],
    ['番町1-8-15ABCビル2F', '番町1-8-15', 'ABCビル2F'],
    ['番町一丁目8番15号市役所1階', '番町一丁目8番15号', '市役所1階'],
    ['春日町1176番地いのちの応援舎2階', '春日町1176番地', 'いのちの応援舎2階'],
    ['番町1-8-15(高松市役所内)', '番町1-8-15', '(高松市役所内)'],
    ['番町1176（いのちの応援舎）', '番町1176', '（いのちの応援舎）'],
    ['番町1-2A ビル', '番町1-2A', 'ビル'],
  ])('%s', (text, address, building) => {
    expect(splitBuilding(text)).toEqual({ address, building });
  });

  it.each([
    '番町1-8-15',
    '北5条西6丁目1-2',
    '円座町1176番地の3',
    '番町1-8-15A',
    '番町12-1甲',
    '番町1-8-2号棟',
    '大町1463-2番地先',
    '番町1-8-15(2)',
    '西3条南12',
    '春日町1176いのちの応援舎',
    '番町1丁目',
    '山田',
  ])('leaves %s whole', (address) => {
    expect(splitBuilding(address)).toEqual({ address });
  });
});
