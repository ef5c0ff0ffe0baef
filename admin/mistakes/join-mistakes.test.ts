import { expect, it } from 'vitest';
import { joinMistakes } from './join-mistakes.ts';

const join = (decaps: string[], ours: string[]): string[] => {
  const [told, found] = [decaps, ours].map((list) =>
    list.map((words) => ({ words, field: () => undefined })),
  );
  return joinMistakes(told ?? [], found ?? []).map(({ words }) => words);
};

it('is one list of what the fields and our rules find', () => {
  expect(
    join(['「タイトル」が空です。'], ['「タイトル」入力してください。', '「本文」1行目：']),
  ).toEqual(['「タイトル」が空です。', '「本文」1行目：']);
});

it('takes a field’s mistake for the same within its groups', () => {
  expect(join(['「開所時間」が'], ['「開所時間 › 毎週火曜日 › 時間帯 1」が'])).toEqual([
    '「開所時間」が',
  ]);
  expect(join(['「文字起こし」が'], ['「動画 › 文字起こし」が'])).toEqual(['「文字起こし」が']);
  expect(join(['「写真」を'], ['「写真 2 › 説明」を'])).toEqual(['「写真」を']);
});

it('tells items of a list apart', () => {
  expect(
    join(
      ['「SNS 2 › アドレス」が空です。', '「ほかの言い方 3」が空です。'],
      ['「SNS 1 › アドレス」を', '「SNS 2 › アドレス」を', '「ほかの言い方 2」を'],
    ),
  ).toEqual([
    '「SNS 2 › アドレス」が空です。',
    '「ほかの言い方 3」が空です。',
    '「SNS 1 › アドレス」を',
    '「ほかの言い方 2」を',
  ]);
});

it('loses none where our rules know of more in one field', () => {
  const ours = ['「写真 1 › 説明」を', '「写真 2 › 説明」を'];
  expect(join(['「写真」を'], ours)).toEqual(ours);
});

it('takes what leads to the same field for the same, whatever it is told of', () => {
  const [source, other] = ['source', 'other'].map((id) => ({ id }) as HTMLElement);
  const at = (words: string, place: HTMLElement | undefined) => ({ words, field: () => place });
  expect(
    joinMistakes(
      [at('「出典の名前」が空です。', source)],
      [at('「情報の出典」入力してください。', source), at('「住所」を', other)],
    ).map(({ words }) => words),
  ).toEqual(['「出典の名前」が空です。', '「住所」を']);
});

it('keeps what only one of them knows', () => {
  expect(join(['「写真」を'], [])).toEqual(['「写真」を']);
  expect(join([], ['「本文」を'])).toEqual(['「本文」を']);
});
