import { listUrl } from '../../domain/addresses.ts';
import { searchQuery } from '../../domain/search-query.ts';

/** What asks the finder for something, in its address. */
const ASKING = ['q', 'near', 'saved'];

const isAsked = ({ pathname, search }: Location): boolean =>
  pathname === '/search/'
    ? searchQuery(search).q !== ''
    : pathname === listUrl('hubs') &&
      ASKING.some((name) => Boolean(new URLSearchParams(search).get(name)));

/** Marks a page of search that was asked something: room is kept for results before they come. */
export function showQuery(): void {
  document.documentElement.toggleAttribute('data-query', isAsked(location));
}
