import { expect, it } from 'vitest';
import { htmlThrough } from '../cases/html-through.ts';
import { rehypePictureMarker } from './picture-marker.ts';

/** How Astro looks for the pictures of a body (astro/dist/content/runtime.js). */
const ASTRO = /__ASTRO_IMAGE_="([^"]+)"/;

it.each(['__ASTRO_IMAGE_="1"', 'あ__ASTRO_IMAGE_="{}"い', '<code>__ASTRO_IMAGE_="x"</code>'])(
  'leaves nothing of %s that Astro takes for a picture',
  (html) => {
    expect(html).toMatch(ASTRO);
    const through = htmlThrough((tree) => {
      rehypePictureMarker()(tree);
      return tree;
    }, html);
    expect(through).not.toMatch(ASTRO);
    expect(through).toContain('__ASTRO_IMAGE_ =');
  },
);
