import { expect, it } from 'vitest';
import { stillToTell } from './still-to-tell.ts';

const left = (shown: string[], now: string[]): string[] => {
  const [before, after] = [shown, now].map((list) =>
    list.map((words) => ({ words, field: () => undefined })),
  );
  return stillToTell(before ?? [], after ?? []).map(({ words }) => words);
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

it('adds nothing while something is left of what was shown', () => {
  const [title, kind] = ['「タイトル」が空です。', '「種類」が空です。'];
  expect(left([title], [title, kind])).toEqual([title]);
});

it('tells what else is wrong when nothing is left of what was shown', () => {
  expect(left(['「タイトル」が空です。'], ['「種類」が空です。'])).toEqual(['「種類」が空です。']);
  expect(left([], ['「種類」が空です。'])).toEqual(['「種類」が空です。']);
});

it('is the same list when there is nothing to change on the screen', () => {
  const shown = [{ words: '「タイトル」が空です。', field: () => undefined }];
  expect(stillToTell(shown, [...shown])).toBe(shown);
  const none: typeof shown = [];
  expect(stillToTell(none, [])).toBe(none);
});
