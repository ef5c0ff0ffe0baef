import type { ShownPage } from '../../domain/search/show-page.ts';
import { plainText } from '../../domain/search/plain-text.ts';
import { SECTIONS } from '../../domain/site.ts';
import { listUrl } from '../../domain/addresses.ts';
import type { Answer } from '../search/searcher.ts';
import { linkOf, type Pieces } from './pieces.ts';

/** What answers a query at once, before any list. */
export interface Answers {
  /** For the finder's box. */
  readonly place?: string | undefined;
  readonly term?: Answer | undefined;
  /** The best result. */
  readonly first?: ShownPage | undefined;
}

const tight = (text: string): string => plainText(text).replaceAll(/\s+/g, '');

/** The finder's address for a place. */
export const placeAddress = (place: string): string =>
  `${listUrl('hubs')}?${new URLSearchParams({ q: place }).toString()}`;

/** Whether a page is that of the hub that was named. */
const isHubNamed = (page: ShownPage | undefined, query: string): page is ShownPage =>
  page?.section === SECTIONS.hubs && tight(page.title) === tight(query);

/** The link to the finder for a place. */
export function placeItem(place: string, pieces: Pieces): HTMLElement {
  const item = pieces.copy('answer-place', { place });
  linkOf(item).href = placeAddress(place);
  return item;
}

/** The items of the answers, the surest first. */
export function answerItems(
  query: string,
  { place, term, first }: Answers,
  pieces: Pieces,
): HTMLElement[] {
  const items: HTMLElement[] = [];
  if (place) items.push(placeItem(place, pieces));
  if (term) {
    const item = pieces.copy('answer-term', { title: term.title, text: term.text });
    linkOf(item).href = term.url;
    items.push(item);
  }
  if (isHubNamed(first, query)) {
    const item = pieces.copy('answer-hub', { title: first.title });
    linkOf(item).href = first.url;
    items.push(item);
  }
  return items;
}
