/** The part of Pagefind's browser module that the search uses (pagefind.app/docs/api). */
export interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean }): Pagefind;
}

export interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
  /** Pagefind's name of the page. */
  id: string;
  /** Places of the word in the page, counted in words. */
  words: readonly number[];
}
