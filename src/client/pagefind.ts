/** The part of Pagefind's browser API that the search page uses (pagefind.app/docs/api). */
export interface Pagefind {
  search(
    query: string,
    options: { filters?: Record<string, string> },
  ): Promise<{ results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
  id: string;
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  url: string;
  /** HTML: text with `<mark>` around the words that were searched. */
  excerpt: string;
  meta: { title?: string };
  /** The parts of the page that the words are in, each from a heading with an id. */
  sub_results: readonly { title: string; url: string; locations: readonly number[] }[];
  filters: Record<string, readonly string[]>;
}

/**
 * Searches for the words as they were written, side by side, and then for their parts: Japanese is
 * cut into words, and a hub's name is often none that a dictionary knows.
 * @param section label of a section to look in, or empty for all
 * @returns exact hits first, each page once
 */
export async function searchPages(
  pagefind: Pagefind,
  query: string,
  section: string,
): Promise<readonly PagefindResult[]> {
  const options = section ? { filters: { section } } : {};
  const phrase = `"${query.replaceAll('"', ' ')}"`;
  const exact = await pagefind.search(phrase, options);
  const parts = await pagefind.search(query, options);
  const seen = new Set(exact.results.map(({ id }) => id));
  return [...exact.results, ...parts.results.filter(({ id }) => !seen.has(id))];
}

let attempts = 0;

/**
 * Loads the search engine, which the build wrote beside the pages.
 * @throws when it cannot be fetched; a later call tries anew
 */
export async function loadPagefind(): Promise<Pagefind> {
  attempts += 1;
  // A browser remembers that a module failed: only another address makes it ask again.
  const address = `/pagefind/pagefind.js${attempts > 1 ? `?attempt=${attempts}` : ''}`;
  return (await import(/* @vite-ignore */ address)) as Pagefind;
}
