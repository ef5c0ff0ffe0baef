import { titleFont } from './title-font.ts';

/** A text without what the font of the pictures lacks: emoji, Hangul, rare kanji. */
export function drawableText(text: string): string {
  const { font } = titleFont();
  const has = (letter: string): boolean => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
  return [...text].filter(has).join('').trim();
}
