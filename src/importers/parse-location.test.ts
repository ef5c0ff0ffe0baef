import { describe, expect, it } from 'vitest';
import { parseLocation } from './parse-location.ts';

describe('parseLocation', () => {
  it('takes decimal degrees', () => {
    expect(parseLocation('34.32106', '134.04933', '高松市オープンデータ')).toEqual({
      lat: 34.32106,
      lon: 134.04933,
      precision: 'building',
      source: '高松市オープンデータ',
    });
  });

  it.each([
    ['', ''],
    ['34.32106', ''],
    ['134.04933', '34.32106'],
    ['0', '0'],
    ['34度19分', '134度2分'],
    ['46.1', '134.1'],
    ['34.1', '154.1'],
    ['34.1', '121.9'],
    ['19.9', '134.1'],
    ['1e1', '134.1'],
  ])('leaves out %s, %s', (latitude, longitude) => {
    expect(parseLocation(latitude, longitude, '出典')).toBeUndefined();
  });
});
