import { describe, expect, it } from 'vitest';
import { PREFECTURES } from '../schema/vocabulary.ts';
import { findMunicipality, municipalitiesOf, municipalityByCode } from './municipalities.ts';

const all = PREFECTURES.flatMap(({ value }) => municipalitiesOf(value));

describe('the list', () => {
  it('holds every municipality and ward once', () => {
    expect(all).toHaveLength(1918);
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
  });

  it.each(PREFECTURES)('$label: slugs are plain ASCII and unique', ({ value, code }) => {
    const here = municipalitiesOf(value);
    expect(here.filter(({ slug }) => !/^[a-z]+(-[a-z]+)*$/.test(slug))).toEqual([]);
    expect(here.filter((each) => !each.code.startsWith(code))).toEqual([]);
    expect(new Set(here.map(({ slug }) => slug)).size).toBe(here.length);
  });

  it('knows no municipality of an unknown prefecture', () => {
    expect(municipalitiesOf('atlantis')).toEqual([]);
  });

  it('has readings in hiragana, with small kana where they are small', () => {
    expect(all.filter(({ kana }) => !/^[ぁ-ん]+$/.test(kana))).toEqual([]);
    expect(all.filter(({ kana }) => /[しじり]よう|じや|[じりに]ゆ/.test(kana))).toEqual([]);
  });
});

describe('municipalityByCode', () => {
  it.each([
    ['01100', '札幌市', 'sapporo'],
    ['01361', '江差町', 'esashi-hiyama'],
    ['01403', '泊村', 'tomari'],
    ['01514', '枝幸町', 'esashi-soya'],
    ['01696', '泊村', 'tomari-kunashiri'],
    ['11206', '行田市', 'gyoda'],
    ['13104', '新宿区', 'shinjuku'],
    ['14109', '横浜市港北区', 'yokohama-kohoku'],
    ['22130', '浜松市', 'hamamatsu'],
    ['22131', '浜松市中区', undefined],
    ['22138', '浜松市中央区', 'hamamatsu-chuo'],
    ['22139', '浜松市浜名区', 'hamamatsu-hamana'],
    ['22140', '浜松市天竜区', 'hamamatsu-tenryu'],
    ['27100', '大阪市', 'osaka'],
    ['28209', '豊岡市', 'toyooka'],
    ['34208', '府中市', 'fuchu-shi'],
    ['34302', '府中町', 'fuchu-cho'],
    ['37201', '高松市', 'takamatsu'],
    ['39201', '高知市', 'kochi'],
    ['42208', '松浦市', 'matsuura'],
  ])('%s %s → %s', (code, name, slug) => {
    expect(municipalityByCode(code)?.slug).toBe(slug);
    if (slug !== undefined) expect(municipalityByCode(code)?.name).toBe(name);
  });
});

describe('findMunicipality', () => {
  it.each([
    ['kagawa', '高松市', '37201'],
    ['kagawa', '香川県高松市', '37201'],
    ['kagawa', ' 高松 市　', '37201'],
    ['kagawa', '直島町', '37364'],
    ['kagawa', '香川郡直島町', '37364'],
    ['kagawa', '香川県香川郡直島町', '37364'],
    ['hokkaido', 'ﾆｾｺ町', '01395'],
    ['kanagawa', '横浜市 港北区', '14109'],
    ['kanagawa', '横浜市港北区', '14109'],
    ['kanagawa', '茅ケ崎市', '14207'],
    ['kanagawa', '茅ヶ崎市', '14207'],
    ['aichi', '蒲郡市', '23214'],
    ['nara', '大和郡山市', '29203'],
    ['hokkaido', '泊村', '01403'],
    ['kagawa', '高松', undefined],
    ['kagawa', '新宿区', undefined],
    ['atlantis', '高松市', undefined],
    ['kagawa', '', undefined],
  ])('%s %s → %s', (prefecture, name, code) => {
    expect(findMunicipality(prefecture, name)?.code).toBe(code);
  });

  it('finds every municipality by its own name', () => {
    const lost = all.filter((each) => {
      const found = findMunicipality(each.prefecture, each.name);
      return found !== each && each.code !== '01696';
    });
    expect(lost).toEqual([]);
  });
});
