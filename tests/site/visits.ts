import type { BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../chromium.ts';
import { serve } from '../../src/commands/serve.ts';
import { listPages, siteFolder } from './pages.ts';

export interface Visits {
  /** Origin of the served site. */
  origin: string;
  newPage(options?: BrowserContextOptions): Promise<Page>;
  /** Tabs with nothing in common, for `each`. */
  newPages(count: number, options?: BrowserContextOptions): Promise<Page[]>;
  /** Opens every page of the site, or those at `paths`, in as many tabs at once as are given. */
  each(
    tabs: readonly Page[],
    look: (page: Page, path: string) => Promise<void>,
    paths?: readonly string[],
  ): Promise<void>;
  close(): Promise<void>;
}

/** The page's own address, as it is now: what Playwright knows of it comes a moment later. */
export const addressOf = async (page: Page): Promise<URL> =>
  new URL(await page.evaluate(() => location.href));

/** Serves the built site and starts a browser to look at it. */
export async function startVisits(): Promise<Visits> {
  const [site, browser] = await Promise.all([serve({ dir: siteFolder, port: 0 }), launchBrowser()]);
  const newPage: Visits['newPage'] = (options) => browser.newPage({ locale: 'ja-JP', ...options });
  return {
    origin: site.url,
    newPage,
    newPages: (count, options) =>
      Promise.all(Array.from({ length: count }, () => newPage(options))),
    async each(tabs, look, paths = listPages().map(({ path }) => path)) {
      const left = [...paths];
      const work = async (page: Page): Promise<void> => {
        for (let path = left.shift(); path; path = left.shift()) {
          await page.goto(site.url + path, { waitUntil: 'load' });
          await look(page, path);
        }
      };
      await Promise.all(tabs.map(work));
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}
