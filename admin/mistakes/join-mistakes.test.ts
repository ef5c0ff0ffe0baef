import { expect, it } from 'vitest';
import { joinMistakes } from './join-mistakes.ts';
import type { Mistake } from './mistake.ts';

const mistake = (words: string, ...labels: string[]): Mistake => ({
  words,
  labels,
  field: () => undefined,
});
const join = (decaps: Mistake[], ours: Mistake[]): string[] =>
  joinMistakes(decaps, ours).map(({ words }) => words);

it('is one list of what the fields and our rules find', () => {
  expect(
    join(
      [mistake('タイトルを入力', 'タイトル')],
      [mistake('「タイトル」入力', 'タイトル'), mistake('「本文」1行目', '本文')],
    ),
  ).toEqual(['タイトルを入力', '「本文」1行目']);
});

it('takes a field’s mistake for the same within its groups', () => {
  const ours = [
    mistake('「開所時間 › 毎週火曜日 › 時間帯 1」', '開所時間', '毎週火曜日', '時間帯'),
  ];
  expect(join([mistake('開所時間が', '開所時間')], ours)).toEqual(['開所時間が']);
});

it('loses none where our rules know of more in fields of the same name', () => {
  const ours = [
    mistake('「メニュー 1 › アドレス」', 'メニュー', 'アドレス'),
    mistake('「メニュー 2 › アドレス」', 'メニュー', 'アドレス'),
  ];
  expect(join([mistake('アドレスを', 'アドレス')], ours)).toEqual(ours.map(({ words }) => words));
});

it('keeps what only one of them knows', () => {
  expect(join([mistake('写真を', '写真')], [])).toEqual(['写真を']);
  expect(join([], [mistake('「本文」', '本文')])).toEqual(['「本文」']);
});
