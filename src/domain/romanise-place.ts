import { toRomaji } from 'wanakana';

/**
 * Two vowels that belong to two words (とよ・おか), so that they are not one long vowel. Kana alone
 * do not tell: these are the readings of municipalities whose own spelling keeps both.
 */
const TWO_WORDS: readonly (readonly [ending: RegExp, divided: string])[] = [
  [/(か|ま)つうら$/, '$1つ・うら'],
  [/^とよおか$/, 'とよ・おか'],
  [/^ひろお$/, 'ひろ・お'],
  [/^みのお$/, 'みの・お'],
  [/^そお$/, 'そ・お'],
  [/^こうみ$/, 'こ・うみ'],
  [/^せとうち$/, 'せと・うち'],
  [/^やまのうち$/, 'やまの・うち'],
  [/^にしのおもて$/, 'にしの・おもて'],
];

/**
 * Romaji of a place's reading as an address shows it: Hepburn, long vowels written once.
 * Where a reading could be taken either way, `ou`, `oo` and `uu` are taken as long.
 * @example romanisePlace('おおさか') // 'osaka'
 */
export function romanisePlace(kana: string): string {
  const divided = TWO_WORDS.reduce((text, [ending, words]) => text.replace(ending, words), kana);
  return divided
    .split('・')
    .map((word) =>
      toRomaji(word)
        .toLowerCase()
        .replace(/[^a-z]/g, '')
        .replace(/ou|oo/g, 'o')
        .replace(/uu/g, 'u'),
    )
    .join('');
}
