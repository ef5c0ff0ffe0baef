import { glob, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { SearchedPage } from '../../domain/search/searched-page.ts';
import { readPage } from './read-page.ts';

/** The address of a file; signs that would end a path, or begin a code in it, are written as codes. */
const addressOf = (path: string): string =>
  `/${path.split(sep).join('/')}`
    .replace(/(^|\/)index\.html$/, '$1')
    .replaceAll(/[%?#]/g, encodeURIComponent);

/** Stands in a name for bytes that are not UTF-8: by such a name no file is found again. */
const UNREADABLE = '\uFFFD';

/** Names of files that no program can open. */
export class FileNameError extends Error {}

/** @throws FileNameError that names the files whose names cannot be read */
function assertReadable(paths: readonly string[]): void {
  const unreadable = paths.filter((path) => path.includes(UNREADABLE));
  if (unreadable.length === 0) return;
  const names = unreadable.map((path) => `- ${path}`).join('\n');
  throw new FileNameError(
    `名前がUTF-8ではないファイルがあります。名前を変えてください（例：index.html）。\n${names}`,
  );
}

/**
 * The pages of a built site that are searched, in the order of their addresses.
 * @param site folder of the built site
 * @throws when a file, or the name of one, cannot be read
 */
export async function readPages(site: string): Promise<SearchedPage[]> {
  const paths = await Array.fromAsync(glob('**/*.html', { cwd: site }));
  assertReadable(paths);
  const pages: SearchedPage[] = [];
  for (const path of paths.sort()) {
    const page = readPage(await readFile(join(site, path), 'utf8'), addressOf(path));
    if (page) pages.push(page);
  }
  return pages;
}
