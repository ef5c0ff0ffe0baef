const shift = (text: string, letters: RegExp, by: number): string =>
  text.replace(letters, (letter) => String.fromCharCode(letter.charCodeAt(0) + by));

/** `こそだてひろば` → `コソダテヒロバ`; all else stays. */
export const toKatakana = (text: string): string => shift(text, /[ぁ-ゖ]/g, 0x60);

/** `コソダテヒロバ` → `こそだてひろば`; all else stays. */
export const toHiragana = (text: string): string => shift(text, /[ァ-ヶ]/g, -0x60);
