/** Files of the search, below the folder that Pagefind writes. */
export const SEARCH_FOLDER = 'pagefind/';
export const MANIFEST_FILE = 'pages.json';
/** The module that pages import: see docs/search.md. */
export const ENGINE_FILE = 'search.js';
export const WORKER_FILE = 'search-worker.js';
/** @param version of the index, so that no two builds are mixed */
export const textsFile = (version: string, number: number): string =>
  `texts/${version}/${number}.json`;
/** @param version of the index, so that no two builds are mixed */
export const addressesFile = (version: string, number: number): string =>
  `addresses/${version}/${number}.json`;
/** What every search loads, by its beginning: the worker asks for it at once. */
export const isNeededFirst = (file: string): boolean =>
  /^(?:pagefind-entry\.json|pagefind\..*\.pf_meta|wasm\..*|pages\.json)$/.test(file);
