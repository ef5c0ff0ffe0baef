/** The kinds of characters that the index tells apart. Texts are as `plainText` gives them. */

/** A Latin letter or digit: words are found from their beginning. */
export const isAscii = (char: string): boolean => /^[a-z0-9]$/.test(char);

/** Punctuation and signs: a term is not made of them alone. */
export const isSign = (char: string): boolean => /^[\p{P}\p{S}\p{C}]$/u.test(char);

/** So common that no word ends with it: what joins it to the character behind tells as much. */
export const isStop = (char: string): boolean => char === '、' || char === '。';

/** Any other character, of Japanese above all: found wherever it stands. */
export const isWide = (char: string): boolean => !isAscii(char) && !isSign(char);
