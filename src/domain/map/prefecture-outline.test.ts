import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { PREFECTURES } from '../../schema/vocabulary.ts';
import { boxOf } from './box.ts';
import { prefectureOutline } from './prefecture-outline.ts';
import type { Ring } from './ring.ts';

/** By the even-odd rule. */
const isInside = (ring: Ring, x: number, y: number): boolean =>
  ring.reduce((inside, [ax, ay], index) => {
    const [bx, by] = ring.at(index - 1) ?? [ax, ay];
    const crosses = ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
    return crosses ? !inside : inside;
  }, false);

const prefecturesAt = (lon: number, lat: number): string[] =>
  PREFECTURES.filter(({ code }) =>
    prefectureOutline(code).some((ring) => isInside(ring, lon, lat)),
  ).map(({ label }) => label);

/** Towns away from the coast, and islands that maps are apt to forget: longitude, latitude. */
const PLACES: readonly (readonly [town: string, lon: number, lat: number, prefecture: string])[] = [
  ['旭川', 142.37, 43.77, '北海道'],
  ['色丹島', 146.75, 43.79, '北海道'],
  ['択捉島', 147.9, 45.05, '北海道'],
  ['弘前', 140.46, 40.6, '青森県'],
  ['盛岡', 141.15, 39.7, '岩手県'],
  ['大崎', 140.95, 38.58, '宮城県'],
  ['横手', 140.55, 39.31, '秋田県'],
  ['山形', 140.33, 38.25, '山形県'],
  ['郡山', 140.36, 37.4, '福島県'],
  ['つくば', 140.08, 36.08, '茨城県'],
  ['宇都宮', 139.88, 36.56, '栃木県'],
  ['前橋', 139.06, 36.39, '群馬県'],
  ['川越', 139.48, 35.92, '埼玉県'],
  ['佐倉', 140.22, 35.72, '千葉県'],
  ['立川', 139.41, 35.7, '東京都'],
  ['伊豆大島', 139.4, 34.74, '東京都'],
  ['厚木', 139.36, 35.44, '神奈川県'],
  ['長岡', 138.85, 37.45, '新潟県'],
  ['佐渡', 138.37, 38.02, '新潟県'],
  ['砺波', 136.96, 36.65, '富山県'],
  ['小松', 136.5, 36.38, '石川県'],
  ['大野', 136.49, 35.98, '福井県'],
  ['甲府', 138.57, 35.66, '山梨県'],
  ['松本', 137.97, 36.24, '長野県'],
  ['郡上', 136.96, 35.75, '岐阜県'],
  ['浜北', 137.78, 34.79, '静岡県'],
  ['岡崎', 137.17, 34.95, '愛知県'],
  ['伊賀', 136.13, 34.77, '三重県'],
  ['甲賀', 136.17, 34.97, '滋賀県'],
  ['亀岡', 135.57, 35.01, '京都府'],
  ['東大阪', 135.6, 34.68, '大阪府'],
  ['三田', 135.22, 34.89, '兵庫県'],
  ['洲本', 134.85, 34.36, '兵庫県'],
  ['橿原', 135.79, 34.51, '奈良県'],
  ['田辺市龍神', 135.55, 33.93, '和歌山県'],
  ['倉吉', 133.83, 35.43, '鳥取県'],
  ['雲南', 132.9, 35.29, '島根県'],
  ['津山', 134.0, 35.07, '岡山県'],
  ['三次', 132.85, 34.8, '広島県'],
  ['山口', 131.47, 34.18, '山口県'],
  ['三好', 133.81, 34.03, '徳島県'],
  ['高松市香川町', 134.04, 34.25, '香川県'],
  ['小豆島', 134.25, 34.5, '香川県'],
  ['久万高原', 132.9, 33.66, '愛媛県'],
  ['本山', 133.59, 33.76, '高知県'],
  ['飯塚', 130.69, 33.65, '福岡県'],
  ['武雄', 130.02, 33.19, '佐賀県'],
  ['諫早', 130.05, 32.85, '長崎県'],
  ['菊池', 130.81, 32.98, '熊本県'],
  ['竹田', 131.4, 32.97, '大分県'],
  ['都城', 131.06, 31.72, '宮崎県'],
  ['霧島', 130.76, 31.74, '鹿児島県'],
  ['奄美大島', 129.4, 28.3, '鹿児島県'],
  ['沖永良部島', 128.6, 27.38, '鹿児島県'],
  ['沖縄', 127.81, 26.34, '沖縄県'],
  ['西表島', 123.82, 24.34, '沖縄県'],
];

describe('prefectureOutline', () => {
  it('knows land of all 47 prefectures, the largest piece first', () => {
    for (const { code, label } of PREFECTURES) {
      expect([label, (prefectureOutline(code)[0] ?? []).length > 20]).toEqual([label, true]);
    }
  });

  it.each(PLACES)('has %s in its own prefecture and in no other', (_, lon, lat, prefecture) => {
    expect(prefecturesAt(lon, lat)).toEqual([prefecture]);
  });

  it('draws a border that two prefectures share the same way on both sides', () => {
    const points = (code: string): Set<string> =>
      new Set(prefectureOutline(code).flatMap((ring) => ring.map((point) => point.join())));
    const [nagano, gifu, oita] = [points('20'), points('21'), points('44')];
    expect(nagano.intersection(gifu).size).toBeGreaterThan(10);
    expect(nagano.intersection(oita).size).toBe(0);
  });

  it('stays within Japan', () => {
    const all = boxOf(PREFECTURES.flatMap(({ code }) => prefectureOutline(code).flat()));
    expect(all.minX).toBeGreaterThan(122.9);
    expect(all.maxX).toBeLessThan(154);
    expect(all.minY).toBeGreaterThan(24);
    expect(all.maxY).toBeLessThan(45.6);
  });

  it('takes at most 60,000 bytes with the map of Japan, and that at most 5,000 in a page', () => {
    const [outlines, japan] = ['outlines', 'japan'].map((name) =>
      readFileSync(join(import.meta.dirname, `${name}.json`)),
    );
    expect((outlines?.length ?? 0) + (japan?.length ?? 0)).toBeLessThanOrEqual(60_000);
    expect(brotliCompressSync(japan ?? '').length).toBeLessThanOrEqual(5_000);
  });
});
