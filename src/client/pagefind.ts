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

/**
 * Loads the search engine, which the build wrote beside the pages.
 * @throws when it cannot be fetched
 */
export async function loadPagefind(): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js';
  return (await import(/* @vite-ignore */ address)) as Pagefind;
}
