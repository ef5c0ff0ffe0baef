import sharp, { type OverlayOptions } from 'sharp';
import { OG_SIZE } from '../../domain/og-image.ts';
import type { Section } from '../../domain/site.ts';
import { backdrop } from './backdrop.ts';
import { fitTitle } from './fit-title.ts';
import { COLOURS, SECTION_LOOKS } from './section-look.ts';
import { setText } from './set-text.ts';

/** What a picture shows. */
export interface Picture {
  /** Gives the colours. */
  section: Section | 'home';
  /** Small words above the title. */
  label?: string | undefined;
  /** The title's phrases. */
  title: readonly string[];
  siteName: string;
  /** The site's mark, SVG. */
  mark: string;
}

/** Pixels. */
const MARGIN = 72;
const TITLE_WIDTH = 732;
const MARK = 64;
const HOME_MARK = 120;
const GAP = 34;

interface Block {
  data: Buffer;
  height: number;
}

const drawMark = async (svg: string, size: number): Promise<Block> => ({
  data: await sharp(Buffer.from(svg), { density: 400 }).resize(size, size).png().toBuffer(),
  height: size,
});

async function setTitle(phrases: readonly string[]): Promise<Block> {
  const { lines, size } = fitTitle(phrases, TITLE_WIDTH);
  return setText(lines, { size, leading: 1.36 * size, colour: COLOURS.ink, widest: TITLE_WIDTH });
}

/** Blocks one below the other at the left margin, around the middle of what is above `end`. */
function stack(blocks: readonly Block[], end: number): OverlayOptions[] {
  const height = blocks.reduce((sum, block) => sum + block.height, (blocks.length - 1) * GAP);
  let top = Math.round((MARGIN + end - height) / 2);
  return blocks.map(({ data, height: own }) => {
    const place = { input: data, left: MARGIN, top };
    top += own + GAP;
    return place;
  });
}

/** The mark and the site's name, at the foot. */
async function signature({ siteName, mark }: Picture): Promise<OverlayOptions[]> {
  const top = OG_SIZE.height - MARGIN - MARK;
  const name = await setText([siteName], { size: 27, colour: COLOURS.inkSoft, widest: 560 });
  return [
    { input: (await drawMark(mark, MARK)).data, left: MARGIN, top },
    {
      input: name.data,
      left: MARGIN + MARK + 16,
      top: top + Math.round((MARK - name.height) / 2),
    },
  ];
}

async function words(picture: Picture): Promise<OverlayOptions[]> {
  const { section, label, mark } = picture;
  const title = await setTitle(picture.title);
  // The home page's title is the site's name: it needs no signature.
  if (section === 'home') {
    return stack([await drawMark(mark, HOME_MARK), title], OG_SIZE.height - MARGIN);
  }
  const small = { size: 30, colour: COLOURS.pine, widest: TITLE_WIDTH };
  const above = label === undefined ? [] : [await setText([label], small)];
  return [
    ...stack([...above, title], OG_SIZE.height - MARGIN - MARK - GAP),
    ...(await signature(picture)),
  ];
}

/**
 * Draws the picture of a page for link previews.
 * @returns a PNG of 1200 × 630 pixels with few colours, of at most 40 kB as a rule
 */
export async function drawPicture(picture: Picture): Promise<Buffer> {
  const drawn = sharp(Buffer.from(backdrop(SECTION_LOOKS[picture.section]))).composite(
    await words(picture),
  );
  const png = (colours: number): Promise<Buffer> =>
    drawn.clone().png({ palette: true, colours, dither: 0, effort: 3 }).toBuffer();
  const fine = await png(40);
  return fine.length <= OG_SIZE.bytes ? fine : png(16);
}
