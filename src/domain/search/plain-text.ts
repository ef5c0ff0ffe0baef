/** Soft hyphens, zero-width spaces and byte order marks: in the text, but not for a reader. */
const UNSEEN = /[\u00AD\u200B\uFEFF]/g;

/** What keyboards write for one sign, so that nobody has to know which the page has. */
const DASHES = /[‐‑‒–—―−]/g;
const WAVES = /[〜∼]/g;

/**
 * The form in which texts and queries are compared: full-width letters become plain, half-width kana
 * full (Unicode's NFKC), case does not count, and signs that look the same are the same.
 */
export const plainText = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(UNSEEN, '')
    .replaceAll(DASHES, '-')
    .replaceAll(WAVES, '~');

const KATAKANA = /[ァ-ヶ]/g;
/** How far a katakana stands behind its hiragana in Unicode. */
const KANA_STEP = 0x60;
/** What people type for the long-vowel mark. */
const LONG_VOWELS = /[‐‑‒–—―−ー~〜]/g;

/** Katakana as hiragana, and all dashes as the long-vowel mark. @param text as `plainText` gives it */
export const foldKana = (text: string): string =>
  text
    .replaceAll(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - KANA_STEP))
    .replaceAll(LONG_VOWELS, 'ー');
