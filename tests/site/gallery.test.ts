import { globSync } from 'node:fs';
import { join } from 'node:path';
import axe, { type RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../chromium.ts';
import { startDevServer } from './dev-server.ts';
import { listPages } from './pages.ts';

const PICTURES = join(import.meta.dirname, '../../src/components/ui/illustrations');

const AXE: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  // The same landmark stands here once for each of its states.
  rules: { 'landmark-unique': { enabled: false } },
};

let dev: Awaited<ReturnType<typeof startDevServer>>;
let browser: Browser;

beforeAll(async () => {
  [dev, browser] = await Promise.all([startDevServer(), launchBrowser()]);
});

afterAll(async () => {
  await Promise.all([browser.close(), dev.stop()]);
});

/** The gallery with all that happens on it noted. */
async function open(options: Parameters<Browser['newPage']>[0]): Promise<[Page, string[]]> {
  const page = await browser.newPage({ locale: 'ja-JP', ...options });
  await page.context().grantPermissions(['clipboard-write']);
  const noted: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) noted.push(message.text());
  });
  page.on('pageerror', ({ message }) => noted.push(message));
  page.on('response', (response) => {
    if (response.status() >= 400) noted.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(`${dev.origin}/gallery/`, { waitUntil: 'networkidle' });
  return [page, noted];
}

const looks = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
] as const;

test.each(
  [320, 1280].flatMap((width) => looks.map(([name, look]) => [width, name, look] as const)),
)(
  '%i px, %s: axe finds nothing, nothing is too wide, nothing fails',
  async (width, _name, look) => {
    const [page, noted] = await open({ viewport: { width, height: 900 }, ...look });
    // The toast shows what it can as well.
    await page.getByRole('button', { name: 'リンクをコピー' }).click();
    await page.locator('ui-toast[data-shown]').waitFor();
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate((options) => window.axe.run(document, options), AXE);
    expect(
      violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
      ),
    ).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(noted).toEqual([]);
    await page.close();
  },
);

test('the switch of the colours changes what is shown', async () => {
  const [page] = await open({ colorScheme: 'light' });
  const swatch = page.locator('rect[fill="var(--color-page)"]');
  const fill = () => swatch.evaluate((one) => getComputedStyle(one).fill);
  const light = await fill();
  await page.getByRole('radio', { name: '暗い' }).check();
  expect(await fill()).not.toBe(light);
  await page.close();
});

test('every illustration and every icon is there', async () => {
  const [page] = await open({});
  const drawn = await page
    .locator('[data-illustration]')
    .evaluateAll((items) =>
      items
        .filter((item) => item.querySelector('svg'))
        .map((item) => item.getAttribute('data-illustration')),
    );
  expect(drawn.toSorted()).toEqual(
    globSync('*.svg', { cwd: PICTURES })
      .map((file) => file.replace('.svg', ''))
      .toSorted(),
  );
  const icons = page.locator('[data-icon]');
  expect(await icons.count()).toBeGreaterThan(15);
  expect(await icons.locator('path[d]').count()).toBe(await icons.count());
  await page.close();
});

test('visitors never see it', () => {
  expect(listPages().filter(({ path }) => path.includes('gallery'))).toEqual([]);
});
