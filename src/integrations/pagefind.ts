import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** @throws Error with all of Pagefind's messages, when there are any */
function assertNoErrors(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`検索の索引を作れませんでした。\n${errors.join('\n')}`);
}

/** Makes the search index from the built pages. */
export const pagefind = (): AstroIntegration => ({
  name: 'pagefind',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      try {
        const { index, errors } = await createIndex({ forceLanguage: 'ja' });
        assertNoErrors(errors);
        if (!index) throw new Error('検索の索引を作れませんでした。');
        const added = await index.addDirectory({ path: fileURLToPath(dir) });
        assertNoErrors(added.errors);
        const written = await index.writeFiles({
          outputPath: fileURLToPath(new URL('pagefind/', dir)),
        });
        assertNoErrors(written.errors);
        logger.info(`検索の索引：${String(added.page_count)}ページを調べました。`);
      } finally {
        await close();
      }
    },
  },
});
