/** What a person searches for; its address can be shared. */
export interface SearchQuery {
  q: string;
  /** A label of `SECTIONS`, or empty for all. */
  section: string;
}

/** Characters of a query, as the boxes take them: a pasted page is no query. */
const LONGEST = 100;

/** Reads a query from an address's search part (`?q=…&section=…`). */
export function searchQuery(search: string): SearchQuery {
  const params = new URLSearchParams(search);
  const q = [...(params.get('q')?.trim() ?? '')].slice(0, LONGEST).join('');
  return { q, section: params.get('section') ?? '' };
}

/** The address of a query; what is empty is left out. */
export function searchAddress({ q, section }: SearchQuery): string {
  const params = new URLSearchParams({ ...(q && { q }), ...(section && { section }) });
  return params.size > 0 ? `/search/?${params.toString()}` : '/search/';
}
