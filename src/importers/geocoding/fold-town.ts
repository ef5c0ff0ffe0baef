import { foldPlace } from '../fold-place.ts';

const DIGITS = '〇一二三四五六七八九';

/** 二十一 as 21; kanji numbers up to 99 are what addresses have. */
function arabic(kanji: string): string {
  if (!kanji.includes('十')) {
    return [...kanji].map((digit) => String(DIGITS.indexOf(digit))).join('');
  }
  const [tens = '', ones = ''] = kanji.split('十');
  const value = (digit: string, empty: number): number =>
    digit === '' ? empty : DIGITS.indexOf(digit);
  return String(value(tens, 1) * 10 + value(ones, 0));
}

/**
 * A town's name or an address as they are compared: digits, kanji numbers before 丁目 and 条, 大字,
 * 字, ヶ and ケ, の and 之, kana of either kind and old forms of kanji do not matter.
 */
export const foldTown = (text: string): string =>
  foldPlace(text.normalize('NFKC').replace(/\s/g, ''))
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[がゖ]/g, 'け')
    .replace(/[之乃]/g, 'の')
    .replace(/っ/g, 'つ')
    .replace(/大字|小字|^字/g, '')
    .replace(
      /[〇一二三四五六七八九]?十[一二三四五六七八九]?(?=[丁条線番区号])|[〇一二三四五六七八九]+(?=[丁条線番区号])/g,
      arabic,
    )
    .replace(/[‐‑‒–—―−ー]/g, '-');
