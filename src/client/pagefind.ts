/** The part of Pagefind's browser API that the search page uses (pagefind.app/docs/api). */
export interface Pagefind {
  search(
    query: string,
    options: { filters?: Record<string, string> },
  ): Promise<{ results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  url: string;
  /** HTML: text with `<mark>` around the words that were searched. */
  excerpt: string;
  meta: { title?: string };
  filters: Record<string, readonly string[]>;
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
