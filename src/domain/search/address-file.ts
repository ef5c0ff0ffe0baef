/** The text of `/pagefind/addresses/<number>.json`: where some pages are that lie beside each other. */
export const writeAddresses = (urls: readonly string[]): string => JSON.stringify(urls);

/** @param json what `writeAddresses` wrote, parsed */
export const readAddresses = (json: unknown): readonly string[] => json as readonly string[];
