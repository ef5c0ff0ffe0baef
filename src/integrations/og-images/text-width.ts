import { titleFont } from './title-font.ts';

const known = new Map<string, number>();

function letterWidth(letter: string): number {
  const { font } = titleFont();
  const width =
    known.get(letter) ??
    font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm;
  known.set(letter, width);
  return width;
}

/** The width of a text in em, as the font of the pictures sets it without kerning. */
export const textWidth = (text: string): number =>
  [...text].reduce((sum, letter) => sum + letterWidth(letter), 0);
