const NUMERALS = '〇一二三四五六七八九';

/** `12` as `十二`: towns are written with kanji numerals. */
const numeral = (digits: string): string => {
  const value = Number(digits);
  if (value > 99) return digits;
  const tens = Math.floor(value / 10);
  return (
    (tens > 1 ? (NUMERALS[tens] ?? '') : '') +
    (tens > 0 ? '十' : '') +
    (value % 10 > 0 || tens === 0 ? (NUMERALS[value % 10] ?? '') : '')
  );
};

/**
 * Words as they are compared, whatever their width: without white space and 大字, all kana
 * hiragana, ヶ and が between kanji as ケ, numbers up to 99 in kanji.
 * @example comparable('霞が関 ３丁目') // '霞け関三丁目'
 */
export const comparable = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s|大字/g, '')
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/(\p{Script=Han})が(?=\p{Script=Han})/gu, '$1け')
    .replaceAll('ゖ', 'け')
    .replaceAll('ゕ', 'か')
    .replace(/\d+/g, numeral);
