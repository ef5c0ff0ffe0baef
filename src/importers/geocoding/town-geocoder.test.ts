import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { municipalityByCode, type Municipality } from '../../domain/municipalities.ts';
import { PREFECTURES, labelOf } from '../../schema/vocabulary.ts';
import { parseAddress } from '../parse-address.ts';
import type { Town } from './read-towns.ts';
import { readTowns } from './read-towns.ts';
import { townGeocoder } from './town-geocoder.ts';

const REAL = '../shared/data/addresses/towns.csv.gz';

const towns = new Map<string, Town[]>();
const names = new Map<string, string>();
/** Puts a town into the data, at a place of its own. */
const put = (code: string, ...list: string[]): void => {
  const made = list.map((name, index) => {
    const lat = 30 + towns.size + index / 100;
    names.set(`${lat}`, name);
    return { name, lat, lon: 135 };
  });
  towns.set(code, made);
};
put(
  '37201',
  '番町一丁目',
  '番町二丁目',
  '番町十二丁目',
  '上之町',
  '上之町三丁目',
  '牟礼町大町',
  '牟礼町牟礼',
  '東',
  '大字出作',
);
put('14109', '大倉山一丁目', '本町');
put('14108', '本町', '若草台');
put('13206', '寿町一丁目', '府中町一丁目');
put('34208', '府川町');
put('01101', '北一条西二丁目', '北一条西十二丁目', '大通西');
put('26104', '御倉町', '三条町');
put('12224', '新鎌ケ谷二丁目', '東道野辺', '道野辺');

const geocode = townGeocoder(towns);
function municipality(code: string): Municipality {
  const found = municipalityByCode(code);
  if (!found) throw new Error(code);
  return found;
}
const find = (code: string, address: string): string | undefined => {
  const point = geocode(municipality(code), address);
  return point?.precision === 'town' ? names.get(`${point.lat}`) : point?.precision;
};

describe('townGeocoder', () => {
  it.each([
    ['37201', '番町一丁目8-15', '番町一丁目'],
    ['37201', '番町1丁目8番15号', '番町一丁目'],
    ['37201', '番町１－８－１５', '番町一丁目'],
    ['37201', '番町12-8-15', '番町十二丁目'],
    ['37201', '番町2-1', '番町二丁目'],
    ['37201', '上之町9-23', '上之町'],
    ['37201', '上ノ町3-9-23', '上之町三丁目'],
    ['37201', '上の町三丁目9', '上之町三丁目'],
    ['37201', '牟礼町大町1463-2', '牟礼町大町'],
    ['37201', '牟礼町 牟礼 5', '牟礼町牟礼'],
    ['37201', '出作382-1', '大字出作'],
    ['37201', '字東5', '東'],
    ['37201', '東浜町5', 'municipality'],
    ['37201', 'どこか1', 'municipality'],
    ['37201', '', 'municipality'],
    ['13206', '府中町1-30', '府中町一丁目'],
    ['34208', '府中町1-30', 'municipality'],
    ['01101', '北1条西12丁目', '北一条西十二丁目'],
    ['01101', '北一条西2', '北一条西二丁目'],
    ['26104', '三条通烏丸西入御倉町85-1', '御倉町'],
    ['26104', '三条通烏丸西入ル御倉町85-1', '御倉町'],
    ['12224', '新鎌ヶ谷2-6-1', '新鎌ケ谷二丁目'],
    ['12224', '新鎌が谷2丁目', '新鎌ケ谷二丁目'],
    ['12224', '東道野辺1', '東道野辺'],
    ['14100', '大倉山1-1-1', '大倉山一丁目'],
    ['14100', '本町1', 'municipality'],
    ['20201', '鶴賀', undefined],
  ])('%s %s → %s', (code, address, name) => {
    expect(find(code, address)).toBe(name);
  });

  it('says where its points come from', () => {
    expect(geocode(municipality('37201'), '上之町1')?.source).toBe('Geolonia 住所データ');
  });

  it('takes the town in the middle for the municipality', () => {
    expect(geocode(municipality('34208'), undefined)).toMatchObject({
      lat: towns.get('34208')?.[0]?.lat,
      precision: 'municipality',
    });
  });

  it.skipIf(!existsSync(REAL))(
    'finds 2,000 of all towns by untidy addresses (only where ../shared/data is at hand)',
    { timeout: 60_000 },
    async () => {
      const real = await readTowns(REAL);
      const all = [...real].flatMap(([code, list]) => list.map((town) => ({ code, town })));
      const find = townGeocoder(real);
      const step = Math.floor(all.length / 2000);
      const untidy: readonly ((text: string) => string)[] = [
        (text) => text,
        (text) => text.replace(/^大字/, '').replaceAll('ヶ', 'ケ'),
        (text) => text.replaceAll('ケ', 'ヶ').replaceAll('沢', '澤').replaceAll('ノ', 'の'),
        (text) => text.replace('一丁目', '1丁目').replace(/二丁目$/, '２－'),
      ];
      let right = 0;
      const wrong: string[] = [];
      const sample = all.filter((_, index) => index % step === 0);
      sample.forEach(({ code, town }, index) => {
        const { name, prefecture } = municipality(code);
        const spelt = untidy[index % untidy.length]?.(town.name) ?? '';
        const place = `${labelOf(PREFECTURES, prefecture)}${index % 7 === 0 ? ' ' : ''}${name}`;
        const address = `${place}${index % 11 === 0 ? name : ''}${spelt}${index % 30}-1`;
        const words = {
          building: '',
          prefectureName: '',
          municipalityName: '',
          municipalityCode: '',
        };
        const parsed = parseAddress({ ...words, address });
        if (typeof parsed === 'string' || parsed.municipality.code !== code) {
          wrong.push(address);
          return;
        }
        const point = find(parsed.municipality, parsed.address);
        if (point?.lat === town.lat && point.lon === town.lon) right += 1;
      });
      expect(wrong).toEqual([]);
      expect(right / sample.length).toBeGreaterThan(0.99);
    },
  );
});
