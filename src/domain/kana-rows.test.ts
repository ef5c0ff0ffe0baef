import { expect, it } from 'vitest';
import { byKanaRow } from './kana-rows.ts';

it('puts every reading under its row, voiced and small kana included', () => {
  const readings = [
    'がくどう',
    'あいことば',
    'ぱぱ',
    'ゔぁ',
    'ぴあ',
    'わかもの',
    'じょさんし',
    'ゆう',
  ];
  expect(byKanaRow(readings, (reading) => reading).map(({ row, items }) => [row, items])).toEqual([
    ['あ行', ['あいことば']],
    ['か行', ['がくどう']],
    ['さ行', ['じょさんし']],
    ['は行', ['ぱぱ', 'ぴあ']],
    ['や行', ['ゆう']],
    ['わ行', ['ゔぁ', 'わかもの']],
  ]);
});
