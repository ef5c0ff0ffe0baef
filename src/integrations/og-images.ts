import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ogSection, ownsOgImage } from '../domain/og-image.ts';
import { phrases } from '../text/phrases.ts';
import type { Picture } from './og-images/draw-picture.ts';
import { drawableText } from './og-images/drawable-text.ts';
import { makePictures } from './og-images/make-pictures.ts';
import { readHead } from './og-images/read-head.ts';

const MARK = new URL('../../public/favicon.svg', import.meta.url);
/** Lies in 404.html, and nobody links to it. */
const MISSING = '/404/';

/** The picture that a page asks for, by its path in the site; of a page that asks for none, nothing. */
async function readWish(path: string, site: URL, mark: string): Promise<[string, Picture][]> {
  const head = readHead(await readFile(new URL(`.${path}index.html`, site), 'utf8'));
  const image = head.get('og:image');
  if (image === undefined) return [];
  const title = phrases(drawableText(head.get('og:image:alt') ?? ''));
  const siteName = drawableText(head.get('og:site_name') ?? '');
  return [[new URL(image).pathname, { ...ogSection(path), title, siteName, mark }]];
}

/**
 * Makes the pictures for link previews that the built pages name in their heads. The page says what
 * is in its picture, so that no other list of pages has to agree with the pages; pictures are
 * drawn once and kept in Astro's cache.
 */
export const ogImages = (): AstroIntegration => {
  let cache = '';
  return {
    name: 'og-images',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = fileURLToPath(new URL('og-images/', config.cacheDir));
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        const mark = await readFile(MARK, 'utf8');
        const paths = pages
          .map(({ pathname }) => `/${pathname}`)
          .filter((path) => path !== MISSING && ownsOgImage(path));
        const wishes = await Promise.all(paths.map((path) => readWish(path, dir, mark)));
        const site = fileURLToPath(dir);
        const pictures = new Map(
          wishes.flat().map(([path, picture]) => [join(site, path), picture] as const),
        );
        const drawn = await makePictures(pictures, cache);
        logger.info(`リンクの画像：${pictures.size}枚のうち${drawn}枚を新しく作りました。`);
      },
    },
  };
};
