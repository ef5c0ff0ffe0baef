import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Folder of stock Pagefind's files, and its adapter to the interface that is measured. */
export const STOCK_FOLDER = 'stock';
export const STOCK_ENGINE = '/stock-engine.js';
/** Its addresses lie in its fragments: a first result needs one of them. */
export const STOCK_WITH_FIRST = `${STOCK_ENGINE}?first`;

const ADAPTER = `const pagefind = await import('/${STOCK_FOLDER}/pagefind.js');
await pagefind.init();
export async function search(query) {
  const { results } = await pagefind.search(query);
  if (import.meta.url.endsWith('?first')) await results[0]?.data();
  return { urls: results.map(({ id }) => id), related: [] };
}`;

/** Writes the adapter. @returns the addresses of stock Pagefind's results by their ids */
export function stockEngine(site: string): ReadonlyMap<string, string> {
  writeFileSync(join(site, STOCK_ENGINE), ADAPTER);
  const folder = join(site, STOCK_FOLDER, 'fragment');
  return new Map(
    readdirSync(folder).map((file) => {
      const text = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
      const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
      return [file.replace(/\.pf_fragment$/, ''), url];
    }),
  );
}
