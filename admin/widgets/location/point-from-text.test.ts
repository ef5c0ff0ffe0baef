import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInJapan, isShortLink, pointFromText } from './point-from-text.ts';

const HERE = { lat: 34.32106, lon: 134.04933 };

describe('a point that is pasted', () => {
  it.each([
    '34.32106, 134.04933',
    '34.32106,134.04933',
    '３４．３２１０６、１３４．０４９３３',
    '134.04933 34.32106',
    '北緯34.32106 東経134.04933',
    '緯度：34.32106　経度：134.04933',
    '34.321060000123 134.049330000456',
    'https://www.google.com/maps/@34.32106,134.04933,17z',
    'https://www.google.co.jp/maps/place/%E3%82%82%E3%81%93/@34.4,134.1,17z/data=!3m1!4b1!4m6!3m5!8m2!3d34.32106!4d134.04933!16s',
    'https://maps.google.com/?q=34.32106,134.04933',
    'https://www.google.com/maps/search/?api=1&query=34.32106%2C134.04933',
    'https://www.google.com/maps/dir/?api=1&destination=34.32106,134.04933',
    'https://maps.apple.com/?ll=34.32106,134.04933&q=x',
    'https://maps.apple.com/place?coordinate=34.32106,134.04933&name=x',
    'https://www.openstreetmap.org/#map=17/34.32106/134.04933',
    'https://www.openstreetmap.org/?mlat=34.32106&mlon=134.04933#map=12/35/135',
    'https://maps.gsi.go.jp/#15/34.32106/134.04933/&base=std',
    'https://map.yahoo.co.jp/place?lat=34.32106&lon=134.04933&zoom=15',
    'geo:34.32106,134.04933?z=15',
  ])('%s', (text) => {
    expect(pointFromText(text)).toEqual(HERE);
  });

  it('may be written in degrees, minutes and seconds', () => {
    const point = { lat: 34.32106, lon: 134.04932 };
    expect(pointFromText(`34°19'15.8"N 134°02'57.55"E`)).toEqual(point);
    expect(pointFromText('北緯34度19分15.8秒、東経134度2分57.55秒')).toEqual(point);
  });

  it.each([
    '',
    '高松市番町',
    '34.3',
    '51.5, -0.12',
    'https://www.google.com/maps/place/Takamatsu/',
    'https://maps.app.goo.gl/AbCdEf',
  ])('is not there: %s', (text) => {
    expect(pointFromText(text)).toBeUndefined();
  });

  it('lies in Japan whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.webUrl({ withFragments: true }), (a, b) => {
        for (const text of [a, b, `${b}@34.1,200,5z`]) {
          const point = pointFromText(text);
          if (point) expect(isInJapan(point)).toBe(true);
        }
      }),
    );
  });
});

it('knows links that are short for another', () => {
  expect(isShortLink('https://maps.app.goo.gl/AbCdEf')).toBe(true);
  expect(isShortLink('https://www.google.com/maps/')).toBe(false);
});
