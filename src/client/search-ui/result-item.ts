import type { Piece } from '../../domain/search/excerpt.ts';
import type { ShownPage } from '../../domain/search/show-page.ts';
import { partOf } from '../page/part-of.ts';
import { markedText } from './marked-text.ts';
import { linkOf, type Pieces } from './pieces.ts';

const wordsOf = (excerpt: readonly Piece[]): string => excerpt.map(({ text }) => text).join('');

/**
 * A page that was found as an item of a list, with the parts of the page that have the words.
 * @param isExact whether the page has all that was asked
 */
export function resultItem(page: ShownPage, pieces: Pieces, isExact: boolean): HTMLElement {
  const { title, url, section, excerpt, parts } = page;
  const item = pieces.copy('result', { title, section });
  item.toggleAttribute('data-search-result', isExact);
  linkOf(item).href = url;
  partOf('excerpt', item).append(...markedText(excerpt));
  const list = partOf('parts', item);
  list.hidden = parts.length === 0;
  list.append(
    ...parts.map((part) => {
      const sub = pieces.copy('part', { title: part.title });
      linkOf(sub).href = part.url;
      // What the page's own excerpt says already need not be read twice.
      const isNew = wordsOf(part.excerpt) !== wordsOf(excerpt);
      if (isNew) partOf('excerpt', sub).append(...markedText(part.excerpt));
      return sub;
    }),
  );
  return item;
}
