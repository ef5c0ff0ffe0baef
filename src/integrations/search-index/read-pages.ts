import { glob, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { SearchedPage } from '../../domain/search/searched-page.ts';
import { readPage } from './read-page.ts';

/** The address of a file; signs that would end a path, or begin a code in it, are written as codes. */
const addressOf = (path: string): string =>
  `/${path.split(sep).join('/')}`
    .replace(/(^|\/)index\.html$/, '$1')
    .replaceAll(/[%?#]/g, encodeURIComponent);

/**
 * The pages of a built site that are searched, in the order of their addresses.
 * @param site folder of the built site
 * @throws when a file cannot be read
 */
export async function readPages(site: string): Promise<SearchedPage[]> {
  const paths = await Array.fromAsync(glob('**/*.html', { cwd: site }));
  const pages: SearchedPage[] = [];
  for (const path of paths.sort()) {
    const page = readPage(await readFile(join(site, path), 'utf8'), addressOf(path));
    if (page) pages.push(page);
  }
  return pages;
}
