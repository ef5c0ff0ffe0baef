import { readFileSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

const NOINDEX = '<meta name="robots" content="noindex"';

/** The sitemap of the pages that do not keep themselves out of search engines. */
export function listedSitemap(): AstroIntegration[] {
  let site: URL | undefined;
  const isListed = (page: string): boolean =>
    !readFileSync(new URL(`.${new URL(page).pathname}index.html`, site), 'utf8').includes(NOINDEX);
  return [
    {
      name: 'sitemap-folder',
      hooks: {
        'astro:build:done': ({ dir }) => {
          site = dir;
        },
      },
    },
    sitemap({ filter: isListed }),
  ];
}
