/** What a person searches for; its address can be shared. */
export interface SearchQuery {
  q: string;
  /** A label of `SECTIONS`, or empty for all. */
  section: string;
}

/** Reads a query from an address's search part (`?q=…&section=…`). */
export function searchQuery(search: string): SearchQuery {
  const params = new URLSearchParams(search);
  return { q: params.get('q')?.trim() ?? '', section: params.get('section') ?? '' };
}

/** The address of a query; what is empty is left out. */
export function searchAddress({ q, section }: SearchQuery): string {
  const params = new URLSearchParams({ ...(q && { q }), ...(section && { section }) });
  return params.size > 0 ? `/search/?${params.toString()}` : '/search/';
}
