import { describe, expect, it } from 'vitest';
import { parseLocation } from './parse-location.ts';

const parse = (latitude: string, longitude: string, precision = '') =>
  parseLocation({ latitude, longitude, precision }, '高松市オープンデータ');

const found = {
  lat: 34.32106,
  lon: 134.04933,
  precision: 'building',
  source: '高松市オープンデータ',
};

describe('parseLocation', () => {
  it.each([
    ['34.32106', '134.04933'],
    ['３４．３２１０６', ' 134.04933　'],
    ['134.04933', '34.32106'],
  ])('%s, %s', (latitude, longitude) => {
    expect(parse(latitude, longitude)).toEqual(found);
  });

  it('reads degrees, minutes and seconds', () => {
    expect(parse('北緯34度19分15.8秒', `134°2'57.6"`)).toMatchObject({
      lat: 34.321056,
      lon: 134.049333,
    });
  });

  it('takes the precision in either word', () => {
    expect(parse('34.3', '134', 'town')?.precision).toBe('town');
    expect(parse('34.3', '134', '市区町村の位置')?.precision).toBe('municipality');
    expect(parse('34.321', '134.049', 'だいたい')?.precision).toBe('building');
  });

  it.each([
    ['', ''],
    ['34.3', ''],
    ['0', '0'],
    ['34.3', '34.3'],
    ['34.3', '13.4'],
    ['34度70分1秒', '134'],
    ['約34.3', '134'],
    ['34', '134'],
    ['34.3', '134.0'],
  ])('finds no point in %s, %s', (latitude, longitude) => {
    expect(parse(latitude, longitude)).toBeUndefined();
  });
});
