import { setTimeout as delay } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../chromium.ts';
import { Editor } from '../editor.ts';
import { keptTexts } from '../kept-texts.ts';
import { startLocalSite, type LocalSite } from '../local-site.ts';
import { copyProject } from '../working-copy.ts';

/** The CMS in the hands of an editor who leaves, errs, or has no line. */
export class Safety {
  site!: LocalSite;
  browser!: Browser;
  page!: Page;
  editor!: Editor;
  readonly violations: string[] = [];

  async start(): Promise<void> {
    this.site = await startLocalSite(copyProject('safety-test'));
    this.browser = await launchBrowser();
    this.page = await this.browser.newPage({
      locale: 'ja-JP',
      viewport: { width: 1280, height: 900 },
    });
    this.page.setDefaultTimeout(20_000);
    this.page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) this.violations.push(message.text());
    });
    this.editor = new Editor(this.page, this.site.url);
    await this.editor.logIn();
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.site.stop();
  }

  /** Lets the CMS's server answer slowly while something is done. */
  async slowly(act: () => Promise<void>): Promise<void> {
    const address = `${this.site.url}/api/v1`;
    await this.page.route(address, async (route) => {
      await delay(800);
      await route.continue();
    });
    try {
      await act();
    } finally {
      await this.page.unroute(address);
    }
  }

  /** What the browser keeps under a key of Decap's, which are of what is not saved. */
  async kept(key: string): Promise<string> {
    return (await keptTexts(this.page))[key] ?? '';
  }

  /** What the CMS has asked since. */
  async askedDuring(act: () => Promise<void>): Promise<string[]> {
    const before = this.editor.asked.length;
    await act();
    return this.editor.asked.slice(before);
  }
}
