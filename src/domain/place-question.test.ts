import { expect, it } from 'vitest';
import { PREFECTURES } from '../schema/vocabulary.ts';
import { placeQuestion } from './place-question.ts';

it.each([
  ['7600027', '760-0027'],
  ['760-0027', '760-0027'],
  ['７６０－００２７', '760-0027'],
  ['〒760-0027', '760-0027'],
])('takes %s for the postcode %s', (query, place) => {
  expect(placeQuestion(query)).toEqual({ place, isSure: true });
});

it.each([
  '高松市',
  '香川県高松市',
  'さいたま市',
  'えびの市',
  '港北区',
  '番町',
  '香川',
  '香川県',
  '北海道',
])('is sure that %s is a place', (query) => {
  expect(placeQuestion(query)).toEqual({ place: query, isSure: true });
});

it('knows every prefecture', () => {
  const unknown = PREFECTURES.filter(({ label }) => placeQuestion(label)?.isSure !== true);
  expect(unknown).toEqual([]);
});

it.each(['高松', 'たかまつ', '相談', 'タカマツ'])(
  'leaves it to the list of places whether %s is one',
  (query) => {
    expect(placeQuestion(query)).toEqual({ place: query, isSure: false });
  },
);

it.each([
  ...['市区町村', '指定都市', '学区', '子育ての町', '各市', '内閣府の調査について'],
  ...['', ' ', '市', '760', '76000271', '一時預かり 高松市', 'NPO法人', '地域子育て支援拠点事業所'],
])('takes 「%s」 for no place', (query) => {
  expect(placeQuestion(query)).toBeUndefined();
});
