import { SLOT } from '../../src/domain/search/layout.ts';
import { pageTable, placeIn } from '../../src/domain/search/page-table.ts';
import { pageWords, type SearchedText } from '../../src/domain/search/page-words.ts';
import { NOTHING } from '../../src/domain/search/place-words.ts';
import type { SearchIndex } from '../../src/domain/search/search-index.ts';
import { volumesOf } from '../../src/domain/search/volumes.ts';

/** An index as the build lays it out, looked up in memory instead of through Pagefind's files. */
export function memoryIndex(pages: readonly SearchedText[]): SearchIndex {
  const laid = pages.map((page) => {
    const words = pageWords(page);
    return { words: words.join(' '), slots: words.length / SLOT };
  });
  const places = new Map<string, number[]>();
  let volume = 0;
  for (const text of volumesOf(laid)) {
    for (const [place, word] of text.split(' ').entries()) {
      if (word === NOTHING) continue;
      const known = places.get(word);
      if (known) known.push(placeIn(volume, place));
      else places.set(word, [placeIn(volume, place)]);
    }
    volume += 1;
  }
  return {
    table: pageTable(laid.map(({ slots }) => slots)),
    lookup: (token) => Promise.resolve(Uint32Array.from(places.get(token) ?? [])),
  };
}
