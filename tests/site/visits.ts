import type { BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../chromium.ts';
import { serve } from '../../src/commands/serve.ts';
import { listPages, siteFolder } from './pages.ts';

export interface Visits {
  /** Origin of the served site. */
  origin: string;
  newPage(options?: BrowserContextOptions): Promise<Page>;
  /** Opens every page of the site, one after the other, in one tab. */
  each(page: Page, look: (path: string) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** Serves the built site and starts a browser to look at it. */
export async function startVisits(): Promise<Visits> {
  const [site, browser] = await Promise.all([serve({ dir: siteFolder, port: 0 }), launchBrowser()]);
  return {
    origin: site.url,
    newPage: (options) => browser.newPage({ locale: 'ja-JP', ...options }),
    async each(page, look) {
      for (const { path } of listPages()) {
        await page.goto(site.url + path, { waitUntil: 'load' });
        await look(path);
      }
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}
