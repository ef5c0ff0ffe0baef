import sharp from 'sharp';
import { textWidth } from './text-width.ts';
import { titleFont } from './title-font.ts';

/** What the font itself puts from line to line, in em. */
const FONT_LEADING = 1.448;

const escapeMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Text as a transparent picture, cut to its ink; height in pixels. */
export interface SetText {
  data: Buffer;
  height: number;
}

/**
 * Sets lines of text in bold.
 * @param look in pixels; `leading` goes from line to line. What is wider than `widest` is set smaller
 */
export async function setText(
  lines: readonly string[],
  look: { size: number; leading?: number; colour: string; widest: number },
): Promise<SetText> {
  const size = Math.min(look.size, ...lines.map((line) => look.widest / textWidth(line)));
  const leading = look.leading ?? size;
  const { data, info } = await sharp({
    text: {
      // Without fallback: the picture is the same on every machine, whatever fonts it has.
      text: `<span foreground="${look.colour}" fallback="false">${escapeMarkup(lines.join('\n'))}</span>`,
      font: `Noto Sans JP Bold ${size.toFixed(1)}`,
      fontfile: titleFont().file,
      rgba: true,
      dpi: 72,
      wrap: 'none',
      spacing: Math.round(leading - FONT_LEADING * size),
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { data, height: info.height };
}
