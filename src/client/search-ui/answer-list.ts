import type { ShownPage } from '../../domain/search/show-page.ts';
import { isSameName } from '../../domain/search/is-same-name.ts';
import { SECTIONS } from '../../domain/site.ts';
import { listUrl } from '../../domain/addresses.ts';
import type { Answer } from '../search/searcher.ts';
import { linkOf, type Pieces } from './pieces.ts';

/** What answers a query at once, before any list. */
export interface Answers {
  /** For the finder's box. */
  readonly place?: string | undefined;
  readonly term?: Answer | undefined;
  /** The best results. */
  readonly looked: readonly ShownPage[];
}

/** The finder's address for a place. */
export const placeAddress = (place: string): string =>
  `${listUrl('hubs')}?${new URLSearchParams({ q: place }).toString()}`;

/** Whether a page is that of the hub that was named. */
const isHubNamed = ({ section, title }: ShownPage, query: string): boolean =>
  section === SECTIONS.hubs && isSameName(title, query);

/** The link to the finder for a place. */
export function placeItem(place: string, pieces: Pieces): HTMLElement {
  const item = pieces.copy('answer-place', { place });
  linkOf(item).href = placeAddress(place);
  return item;
}

/** The items of the answers, the surest first. */
export function answerItems(
  query: string,
  { place, term, looked }: Answers,
  pieces: Pieces,
): HTMLElement[] {
  const items: HTMLElement[] = [];
  if (place) items.push(placeItem(place, pieces));
  if (term) {
    const item = pieces.copy('answer-term', { title: term.title, text: term.text });
    linkOf(item).href = term.url;
    items.push(item);
  }
  const hub = looked.find((page) => isHubNamed(page, query));
  if (hub) {
    const item = pieces.copy('answer-hub', { title: hub.title });
    linkOf(item).href = hub.url;
    items.push(item);
  }
  return items;
}
