import { expect, it } from 'vitest';
import { phrases } from '../../text/phrases.ts';
import { fitTitle } from './fit-title.ts';
import { textWidth } from './text-width.ts';

const WIDTH = 732;
const fit = (title: string) => fitTitle(phrases(title), WIDTH);

/** Real titles, and some that nobody should write. */
const TITLES = [
  '多胎',
  'はじめての方へ',
  'ダイバーシティ&インクルージョン',
  'ひろば全協のInstagramのフォロワー',
  '2024年度 中期計画アクションプラン実施報告',
  '市のすべての拠点で開く、妊婦さんと家族のための講座',
  '行政といっしょに、ママパパ学級と妊娠8か月の面談',
  'とても長い題名がついたときに、三行に入りきらない文章は、最後に省略の印をつけて終わります',
  'ポピュレーションアプローチポピュレーションアプローチポピュレーションアプローチ',
  'https://www.example.jp/a/very/long/address/that/nobody/should/use/as/a/title.html',
  'あ'.repeat(300),
];

it.each(TITLES)('%s: at most three lines, none too wide, none a single character', (title) => {
  const { lines, size } = fit(title);
  expect(lines.length).toBeLessThanOrEqual(3);
  expect(Math.max(...lines.map((line) => textWidth(line) * size))).toBeLessThanOrEqual(WIDTH);
  expect(lines.filter((line) => [...line].length < 2)).toEqual([]);
});

it.each(TITLES.slice(0, 7))('%s: all of it is there', (title) => {
  expect(fit(title).lines.join('').replaceAll(' ', '')).toBe(title.replaceAll(' ', ''));
});

it('lines end where the sense does, even if the letters get smaller', () => {
  expect(fit('市のすべての拠点で開く、妊婦さんと家族のための講座')).toEqual({
    lines: ['市のすべての拠点で開く、', '妊婦さんと家族のための講座'],
    size: 56,
  });
  expect(fit('はじめて、ひろばに来た日のこと。親子で過ごした一年').lines).toEqual([
    'はじめて、',
    'ひろばに来た日のこと。',
    '親子で過ごした一年',
  ]);
  expect(fit('妊娠したら、育休とったら、拠点へGO！').lines).toEqual([
    '妊娠したら、',
    '育休とったら、',
    '拠点へGO！',
  ]);
});

it('lines are of like length', () => {
  expect(fit('すべての家庭へ届く子ども・子育て支援').lines).toEqual([
    'すべての家庭へ届く',
    '子ども・子育て支援',
  ]);
});

it('a short title is set large, a long one smaller', () => {
  expect(fit('多胎').size).toBe(88);
  expect(fit('子育てひろば全国連絡協議会').size).toBe(76);
  expect(fit('2024年度 中期計画アクションプラン実施報告').size).toBe(56);
});

it('a word of katakana stays in one line as long as it fits into one', () => {
  expect(fit('ポピュレーションアプローチ').lines).toEqual(['ポピュレーションアプローチ']);
});

it('only what three lines cannot hold ends in an ellipsis', () => {
  const [cut, ...others] = TITLES.map((title) => fit(title).lines.at(-1)).filter((line) =>
    line?.endsWith('…'),
  );
  expect(cut).toMatch(/[^、。]…$/);
  expect(others).toHaveLength(3);
});

it('a title of nothing is told', () => {
  expect(() => fit('')).toThrow('題名「」');
});
