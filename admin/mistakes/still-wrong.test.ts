import { expect, it } from 'vitest';
import { stillWrong } from './still-wrong.ts';

const left = (shown: string[], now: string[]): string[] => {
  const [before, after] = [shown, now].map((list) =>
    list.map((words) => ({ words, field: () => undefined })),
  );
  return stillWrong(before ?? [], after ?? []).map(({ words }) => words);
};

it('leaves out what has been put right', () => {
  expect(left(['「タイトル」が空です。', '「種類」が空です。'], ['「種類」が空です。'])).toEqual([
    '「種類」が空です。',
  ]);
  expect(left(['「タイトル」が空です。'], [])).toEqual([]);
});

it('keeps the words of what is still wrong, whoever says so now', () => {
  expect(left(['「電話番号」が空です。'], ['「電話番号」半角の数字で'])).toEqual([
    '「電話番号」が空です。',
  ]);
});

it('tells the items of a list apart', () => {
  expect(
    left(['「SNS 1 › アドレス」を', '「SNS 2 › アドレス」を'], ['「SNS 2 › アドレス」を']),
  ).toEqual(['「SNS 2 › アドレス」を']);
});

it('leaves out one of several mistakes in a body', () => {
  expect(left(['「本文」1行目：写真', '「本文」2行目：リンク'], ['「本文」2行目：リンク'])).toEqual(
    ['「本文」2行目：リンク'],
  );
});

it('keeps all of a body while its lines move', () => {
  const shown = ['「本文」1行目：写真', '「本文」2行目：リンク'];
  expect(left(shown, ['「本文」3行目：リンク'])).toEqual(shown);
});

it('adds nothing that was not shown', () => {
  expect(left(['「タイトル」が空です。'], ['「種類」が空です。'])).toEqual([]);
});
