import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { noteFooterTops } from './footer-tops.ts';
import { siteFolder } from './pages.ts';
import { addressOf, startVisits, type Visits } from './visits.ts';

const PAGE = '/cases/';
const NAMES = ['時期', 'テーマ', '連携した相手'];
const IDS = ['stage', 'theme', 'partner'];
const SCRIPT = /\/Tabs\..*\.js$/;

let visits: Visits;

beforeAll(async () => {
  visits = await startVisits();
});

afterAll(() => visits.close());

/** A tab that stays open until its context is closed with the browser. */
async function open(hash = '', options?: BrowserContextOptions): Promise<Page> {
  const page = await visits.newPage(options);
  page.setDefaultTimeout(10_000);
  await page.goto(visits.origin + PAGE + hash);
  return page;
}

const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });
const selected = (page: Page): Promise<string[]> =>
  page.getByRole('tab', { selected: true }).allInnerTexts();
/** The ids of the parts whose content can be seen. */
const shown = (page: Page): Promise<string[]> =>
  page
    .locator('ui-tabs > section')
    .evaluateAll((panels) =>
      panels
        .filter((panel) => panel.querySelector('summary')?.checkVisibility())
        .map(({ id }) => id),
    );
const isFocused = (one: Locator): Promise<boolean> =>
  one.evaluate((element) => element === document.activeElement);
const hashOf = async (page: Page): Promise<string> => (await addressOf(page)).hash;

test('the parts are tabs with names, and one is open', async () => {
  const page = await open();
  await page.getByRole('tablist', { name: 'さがし方' }).waitFor();
  expect(await page.getByRole('tab').allInnerTexts()).toEqual(NAMES);
  expect(await selected(page)).toEqual(['時期']);
  expect(await shown(page)).toEqual(['stage']);
  await page.getByRole('tabpanel', { name: '時期' }).waitFor();
  expect(await tab(page, 'テーマ').getAttribute('aria-controls')).toBe('theme');
  expect(await page.locator('#theme').getAttribute('hidden')).toBe('until-found');
});

test('the keyboard opens them, round and round, and goes on into the open part', async () => {
  const page = await open();
  await tab(page, '時期').focus();
  await page.keyboard.press('Tab');
  expect(await isFocused(page.locator('#stage summary').first())).toBe(true);
  await page.keyboard.press('Shift+Tab');
  for (const [key, name] of [
    ['ArrowRight', 'テーマ'],
    ['ArrowRight', '連携した相手'],
    ['ArrowRight', '時期'],
    ['ArrowLeft', '連携した相手'],
    ['Home', '時期'],
    ['End', '連携した相手'],
  ] as const) {
    await page.keyboard.press(key);
    expect(await selected(page)).toEqual([name]);
    expect(await isFocused(tab(page, name))).toBe(true);
  }
  expect(await shown(page)).toEqual(['partner']);
  await page.keyboard.press('Tab');
  expect(await isFocused(page.locator('#partner summary').first())).toBe(true);
});

test('the open part stands in the address, and the back button closes it again', async () => {
  const page = await open();
  const expectOpen = (hash: string, id: string) =>
    expect.poll(async () => [await hashOf(page), await shown(page)]).toEqual([hash, [id]]);
  await tab(page, 'テーマ').click();
  await expectOpen('#theme', 'theme');
  await tab(page, '時期').click();
  await expectOpen('#stage', 'stage');
  await page.goBack();
  await expectOpen('#theme', 'theme');
  await page.goBack();
  await expectOpen('', 'stage');
  await page.goForward();
  await expectOpen('#theme', 'theme');
});

test('arrow keys change the address without a step for the back button', async () => {
  const page = await open();
  const steps = await page.evaluate(() => history.length);
  await tab(page, '時期').focus();
  await page.keyboard.press('ArrowRight');
  expect(await hashOf(page)).toBe('#theme');
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

test('an address opens its part: the part itself, or what lies in it', async () => {
  expect(await shown(await open('#theme'))).toEqual(['theme']);
  const page = await open('#theme-fathers');
  expect(await selected(page)).toEqual(['テーマ']);
  await tab(page, '時期').click();
  await page.evaluate(() => {
    location.hash = '#theme-courses';
  });
  await page.locator('#theme-courses a').first().waitFor();
  expect(await selected(page)).toEqual(['テーマ']);
  await expect
    .poll(() => page.locator('#theme-courses').evaluate((one) => one.getBoundingClientRect().top))
    .toBeLessThan(400);
});

test.each(['#main', '#no-such-place', '#100%'])('%s leaves the first part open', async (hash) => {
  expect(await shown(await open(hash))).toEqual(['stage']);
});

test("the browser's own search opens the part where it has found something", async () => {
  const page = await open();
  // No test can press Ctrl+F; this is what the browser says when it has found a word in there.
  await page
    .locator('#theme')
    .evaluate((panel) => panel.dispatchEvent(new Event('beforematch', { bubbles: true })));
  expect(await selected(page)).toEqual(['テーマ']);
  expect(await shown(page)).toEqual(['theme']);
});

test('paper holds every part with its heading, and no tabs', async () => {
  const page = await open();
  await page.emulateMedia({ media: 'print' });
  expect(await shown(page)).toEqual(IDS);
  expect(await page.locator('ui-tabs h3:visible').allInnerTexts()).toEqual(NAMES);
  expect(await page.locator('ui-tabs [role=tab]:visible').count()).toBe(0);
});

test('without JavaScript the parts stand one after the other, each with its heading', async () => {
  const page = await open('', { javaScriptEnabled: false });
  expect(await page.locator('ui-tabs h3:visible').allInnerTexts()).toEqual(NAMES);
  expect(await page.locator('ui-tabs summary:visible').count()).toBeGreaterThan(4);
  expect(await page.locator('ui-tabs [role=tab]:visible').count()).toBe(0);
});

test('where the script does not arrive, each tab is a link to its part', async () => {
  const page = await visits.newPage();
  await page.route(SCRIPT, (route) => route.abort());
  await page.goto(visits.origin + PAGE);
  expect(await shown(page)).toEqual(['stage']);
  await page.locator('#theme-tab').click();
  expect(await shown(page)).toEqual(['theme']);
});

test('nothing moves when the script comes', async () => {
  const page = await visits.newPage({ viewport: { width: 1280, height: 400 } });
  const footerTops = await noteFooterTops(page, 'ui-tabs');
  await page.route(SCRIPT, async (route) => {
    await delay(500);
    await route.continue();
  });
  await page.goto(visits.origin + PAGE);
  await page.locator('ui-tabs [role=tabpanel]').first().waitFor({ state: 'attached' });
  const { before, after } = await footerTops();
  expect(before).toHaveLength(1);
  expect(after).toEqual(before);
});

test('the script has at most 1024 bytes, brotli', async () => {
  const page = await open();
  const address = await page.locator('main script[src*="/Tabs."]').getAttribute('src');
  const script = readFileSync(join(siteFolder, address ?? ''));
  expect(brotliCompressSync(script).length).toBeLessThanOrEqual(1024);
});
