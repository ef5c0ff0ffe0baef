import { searchQuery } from '../../domain/search-query.ts';

/** Marks a search page that was asked something: room is kept for results before they come. */
export function showQuery(): void {
  const isAsked = location.pathname === '/search/' && searchQuery(location.search).q !== '';
  document.documentElement.toggleAttribute('data-query', isAsked);
}
