import sharp from 'sharp';
import { icoFile } from './ico-file.ts';

/** The page by day. */
const PAPER = '#fffefa';

interface Look {
  /** Of the square, in pixels. */
  side: number;
  /** What the mark takes of the side. */
  share: number;
  /** Radius of the paper behind it, as a share of the side; without paper when left out. */
  corner?: number;
}

/** The mark in the middle of a square, as PNG. */
async function drawIcon(mark: Buffer, { side, share, corner }: Look): Promise<Buffer> {
  const paper =
    corner === undefined
      ? ''
      : `<rect width="${side}" height="${side}" rx="${side * corner}" fill="${PAPER}"/>`;
  const ground = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}">${paper}</svg>`;
  const size = Math.round(side * share);
  const drawn = await sharp(mark, { density: 1200 }).resize(size, size).png().toBuffer();
  const icon = sharp(Buffer.from(ground)).composite([{ input: drawn, gravity: 'centre' }]);
  // iOS and masks paint in black whatever shows through.
  return (corner === 0 ? icon.removeAlpha() : icon).png({ compressionLevel: 9 }).toBuffer();
}

/**
 * The icons that browsers and phones ask for, by their file in `public/`.
 *
 * - `favicon.ico`: 16 and 32 pixels, for those that cannot read SVG
 * - `apple-touch-icon.png`: opaque; iOS rounds its corners
 * - `icon-192.png`, `icon-512.png`: a tile with round corners, for the web manifest
 * - `icon-maskable-512.png`: opaque, the mark within the circle that every mask leaves: a radius of
 *   40% of the side (W3C Web Application Manifest)
 * @param mark the site's mark, SVG, as wide as it is high
 */
export async function drawIcons(mark: Buffer): Promise<Readonly<Record<string, Buffer>>> {
  const draw = (look: Look): Promise<Buffer> => drawIcon(mark, look);
  return {
    'favicon.ico': icoFile([
      { side: 16, png: await draw({ side: 16, share: 1 }) },
      { side: 32, png: await draw({ side: 32, share: 1 }) },
    ]),
    'apple-touch-icon.png': await draw({ side: 180, share: 0.8, corner: 0 }),
    'icon-192.png': await draw({ side: 192, share: 0.8, corner: 0.22 }),
    'icon-512.png': await draw({ side: 512, share: 0.8, corner: 0.22 }),
    'icon-maskable-512.png': await draw({ side: 512, share: 0.66, corner: 0 }),
  };
}
