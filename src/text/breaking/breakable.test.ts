import { describe, expect, it } from 'vitest';
import { breakable } from './breakable.ts';

const shown = (text: string): string => {
  const places = breakable(text);
  return [0, ...places].map((place, index) => text.slice(place, places[index])).join('|');
};

describe('breakable', () => {
  it.each([
    ['あ「い」（う）え。', 'あ|「い」|（う）|え。'],
    ['『ひろば』、“まち”へ', '『ひ|ろ|ば』、|“ま|ち”|へ'],
    ['きょうだいっ子', 'きょ|う|だ|いっ|子'],
    ['サポーター々々', 'サ|ポー|ター々々'],
    ['か\u3099く😀👨‍👩‍👧る', 'か\u3099|く|😀|👨‍👩‍👧|る'],
    ['￥500と30%', '￥500|と|30%'],
    ['8か月の子', '8か月|の|子'],
    ['あ い　う', 'あ |い　|う'],
  ])('finds the places in %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});
