import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../chromium.ts';
import { bundleScript } from './bundle-script.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const script = await bundleScript('config-check.ts');
  browser = await launchBrowser();
  page = await browser.newPage();
  // Decap keeps things in the browser's storage, which an empty page does not have.
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto('http://localhost/');
  await page.addScriptTag({ content: script });
});

afterAll(() => browser.close());

it.each(['local', 'gitlab'] as const)('is a configuration that Decap accepts: %s', async (name) => {
  expect(await page.evaluate((backend) => window.mistakesOf(backend, {}), name)).toBe('');
});

it('would be refused with a mistake in it', async () => {
  const mistakes = await page.evaluate(() =>
    window.mistakesOf('local', { collections: [{ name: 'hubs' }] }),
  );
  expect(mistakes).toContain('collections[0]');
});
