import { escapeHTML } from 'astro/runtime/server/index.js';
import type { Figure } from '../../src/schema/figure.ts';
import type { FoundFigure } from './published-figures.ts';

/** What a text leaves for a figure; its id is made of ASCII letters, digits and hyphens. */
const PLACE = /<div data-figure="([^"]*)"><\/div>/g;

/** What stands in the place of a table that cannot be shown. */
function wordOf(found: FoundFigure, id: string): string {
  switch (found.state) {
    case 'hidden':
      return `数字で見る「${escapeHTML(found.title)}」は、いま公開していません。この表は、ページに出ません`;
    case 'unreadable':
      return `ここに、数字で見る「${id}」の表が入ります。いまは読めないので、出せません`;
    default:
      return `ここに、数字で見る「${id}」の表が入ります。公開したものの中に、このIDがあるか、確かめてください`;
  }
}

/**
 * Readies a draft's text for the component that draws figures in their places.
 * @param html of the text, each figure's place in it
 * @param find what each id stands for
 * @returns the figures to draw, and the text with a word in the places of those that are not to be had
 */
export async function withFigures(
  html: string,
  find: (ids: readonly string[]) => Promise<ReadonlyMap<string, FoundFigure>>,
): Promise<{ html: string; figures: Figure[] }> {
  const found = await find([...new Set([...html.matchAll(PLACE)].map(([, id = '']) => id))]);
  return {
    html: html.replaceAll(PLACE, (place, id: string) => {
      const each = found.get(id) ?? { state: 'unknown' };
      return each.state === 'shown' ? place : `<p>［${wordOf(each, id)}］</p>`;
    }),
    figures: [...found.values()].flatMap((each) => (each.state === 'shown' ? [each.figure] : [])),
  };
}
