import { describe, expect, it } from 'vitest';
import { sourceRecord } from '../../tests/source-row.ts';
import { isNoHub } from './is-no-hub.ts';

it.each([
  ['ファミリー・サポート・センター事業', 'ファミリーサポートセンター'],
  ['利用者支援事業（基本型）', '利用者支援事業'],
])('knows by 種別 that %s is no hub, never by the name alone', (type, name) => {
  expect(isNoHub(sourceRecord({ name, type }))).toContain('種別');
  expect(isNoHub(sourceRecord({ name }))).toBeUndefined();
  expect(isNoHub(sourceRecord({ name, type: `${type}・地域子育て支援拠点事業` }))).toBeUndefined();
});

describe('isNoHub', () => {
  it.each([
    ['あおぞら保育園', '認可保育所'],
    ['あおぞら保育園', '保育所'],
    ['みどり幼稚園', '私立幼稚園'],
    ['そらこども園', '幼保連携型認定こども園'],
    ['そらこども園', '認定こども園（保育所型）'],
    ['ちびっこ', '小規模保育事業（A型）'],
    ['学童クラブ', '放課後児童クラブ'],
    ['子育て支援課', ''],
    ['健康福祉部 こども家庭課', 'その他'],
    ['子育て支援課 地域子育て支援係', ''],
    ['高松市役所', ''],
    ['NPO法人のはら事務局', ''],
  ])('%s（%s） is none', (name, type) => {
    expect(isNoHub(sourceRecord({ name, type }))).toBeDefined();
  });

  it.each([
    { name: 'もこもこ' },
    { name: 'あおぞら保育園' },
    { name: '児童館', type: '児童館' },
    { name: '子育て支援センター', type: '保育所' },
    { name: 'あおぞら保育園', type: '保育所', remark: '地域子育て支援拠点を併設' },
    { name: 'あおぞら保育園', type: '保育所併設型' },
    { name: '市役所内ひろば' },
    { name: 'ぽかぽか', rest: [['担当', '子育て支援課']] as const },
  ])('%j may be one', (given) => {
    expect(isNoHub(sourceRecord(given))).toBeUndefined();
  });
});
