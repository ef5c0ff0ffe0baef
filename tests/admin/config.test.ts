import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../chromium.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const [output] = (await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: join(import.meta.dirname, 'config-check.ts'),
        formats: ['iife'],
        name: 'check',
      },
    },
  })) as Rolldown.RolldownOutput[];
  const script = output?.output.find(({ fileName }) => fileName.endsWith('.js'));
  browser = await launchBrowser();
  page = await browser.newPage();
  // Decap keeps things in the browser's storage, which an empty page does not have.
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto('http://localhost/');
  await page.addScriptTag({ content: script?.type === 'chunk' ? script.code : '' });
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
