import { expect, it } from 'vitest';
import { parseKana } from './parse-kana.ts';

it.each([
  ['コソダテヒロバ　モコモコ', 'こそだてひろば もこもこ'],
  ['ｺｿﾀﾞﾃﾋﾛﾊﾞ', 'こそだてひろば'],
  ['ヴィヴァ・センター', 'ゔぃゔぁ・せんたー'],
  ['もこもこ', 'もこもこ'],
  ['', ''],
])('%s → %s', (words, kana) => {
  expect(parseKana(words)).toBe(kana);
});
