import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { searchedPages } from '../domain/searched-pages.ts';

/** The part of a page that is searched. */
const SEARCHED = 'data-pagefind-body';
/** Pages that are read and added at once. */
const BATCH = 32;
/** Lies in 404.html, and nobody looks for it. */
const MISSING = '404/';

/** @throws Error with all of Pagefind's messages, when there are any */
function assertNoErrors(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`検索の索引を作れませんでした。\n${errors.join('\n')}`);
}

/**
 * Adds the pages that have a part to search, always in the same order: the index of the same pages
 * is the same. Pagefind finds them by itself, but only after it has read and kept all others.
 * @returns how many were added
 */
async function addPages(
  index: PagefindIndex,
  site: URL,
  paths: readonly string[],
): Promise<number> {
  let count = 0;
  for (let start = 0; start < paths.length; start += BATCH) {
    const pages = await Promise.all(
      paths.slice(start, start + BATCH).map(async (path) => {
        const sourcePath = `${path}index.html`;
        return { sourcePath, content: await readFile(new URL(sourcePath, site), 'utf8') };
      }),
    );
    const searched = pages.filter(({ content }) => content.includes(SEARCHED));
    const added = await Promise.all(searched.map((page) => index.addHTMLFile(page)));
    assertNoErrors(added.flatMap(({ errors }) => errors));
    count += searched.length;
  }
  return count;
}

/** Makes the search index from the built pages. */
export const pagefind = (): AstroIntegration => ({
  name: 'pagefind',
  hooks: {
    'astro:build:done': async ({ dir, pages, logger }) => {
      try {
        const { index, errors } = await createIndex({ forceLanguage: 'ja' });
        assertNoErrors(errors);
        if (!index) throw new Error('検索の索引を作れませんでした。');
        const paths = pages.map(({ pathname }) => pathname).filter((path) => path !== MISSING);
        const count = await addPages(index, dir, searchedPages(paths));
        const written = await index.writeFiles({
          outputPath: fileURLToPath(new URL('pagefind/', dir)),
        });
        assertNoErrors(written.errors);
        logger.info(`検索の索引：${count}ページを調べました。`);
      } finally {
        await close();
      }
    },
  },
});
