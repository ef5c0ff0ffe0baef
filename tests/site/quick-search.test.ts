import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { siteFolder } from './pages.ts';
import { axeFindings, compose } from './search-visit.ts';
import { listTemplates } from './templates.ts';
import { addressOf, startVisits, type Visits } from './visits.ts';

const PAGE = '/privacy/';

let visits: Visits;
let page: Page;

beforeAll(async () => {
  visits = await startVisits();
});
afterAll(() => visits.close());
afterEach(() => page.close());

const open = async (path = PAGE, options: BrowserContextOptions = {}): Promise<void> => {
  page = await visits.newPage({ viewport: { width: 390, height: 844 }, ...options });
  page.setDefaultTimeout(10_000);
  await page.goto(visits.origin + path);
};
const opener = () => page.locator('header a[href="/search/"]:visible');
const dialog = () => page.getByRole('dialog');
/** A closed dialog has no role any more; only when its element goes is the focus given back. */
const isGone = () => page.locator('quick-search').waitFor({ state: 'detached' });
const box = () => page.getByRole('combobox', { name: 'サイトの中をさがす' });
const options = () => page.getByRole('option');
const active = () => page.locator('[role=option][aria-selected=true]');
const hasFocus = (target: ReturnType<typeof box>): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

async function search(words: string): Promise<void> {
  await opener().click();
  await dialog().waitFor();
  await page.keyboard.type(words);
  await options().first().waitFor();
}

it('opens over the page that is being read, and gives the focus back', async () => {
  await open();
  await opener().click();
  await dialog().waitFor();
  expect((await addressOf(page)).pathname).toBe(PAGE);
  expect(await hasFocus(box())).toBe(true);
  await page.keyboard.press('Escape');
  await isGone();
  expect(await hasFocus(opener())).toBe(true);
  await opener().click();
  await page.getByRole('button', { name: '閉じる' }).click();
  await isGone();
  expect(await hasFocus(opener())).toBe(true);
});

it('is used with the keyboard alone: options by section, as a combobox has them', async () => {
  await open();
  await opener().focus();
  await page.keyboard.press('Enter');
  await dialog().waitFor();
  expect(await box().getAttribute('aria-expanded')).toBe('false');
  await page.keyboard.type('相談');
  await options().first().waitFor();
  expect(await box().getAttribute('aria-expanded')).toBe('true');
  const list = page.locator(`[id="${(await box().getAttribute('aria-controls')) ?? ''}"]`);
  expect(await list.getAttribute('role')).toBe('listbox');
  const sections = await list
    .getByRole('group')
    .evaluateAll((groups) => groups.map((group) => group.getAttribute('aria-label')));
  expect(sections).toContain('用語');
  expect(await active().count()).toBe(0);
  const all = await options().count();
  const activeNow = async (): Promise<number> => {
    const id = await box().getAttribute('aria-activedescendant');
    expect(await active().getAttribute('id')).toBe(id);
    return options().evaluateAll((each, name) => each.findIndex((one) => one.id === name), id);
  };
  for (const [key, place] of [
    ['ArrowDown', 0],
    ['ArrowDown', 1],
    ['ArrowUp', 0],
    ['ArrowUp', all - 1],
    ['Home', 0],
    ['End', all - 1],
    ['ArrowDown', 0],
  ] as const) {
    await page.keyboard.press(key);
    expect(await activeNow()).toBe(place);
  }
  expect(await hasFocus(box())).toBe(true);
  const href = (await active().getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === new URL(href, visits.origin).pathname);
});

it('names related pages where nothing has the words, and says what to do where nothing has any', async () => {
  await open();
  await search('おふろの相談をしたい');
  expect(await dialog().getByRole('group').getAttribute('aria-label')).toBe('関連');
  const count = await options().count();
  expect(count).toBeGreaterThan(0);
  expect(await dialog().innerText()).toContain(`関連のありそうなページを${count}件`);
  await box().fill('鼇鼈竈齏');
  await dialog().getByRole('link', { name: '都道府県から拠点をさがす' }).waitFor();
  expect(await options().count()).toBe(0);
});

it('counts a section without the meaning that stands above', async () => {
  await open();
  await search('沐浴');
  const group = dialog().getByRole('group', { name: '用語' });
  const count = await group.getByRole('option').count();
  expect(await group.innerText()).toContain(`${count}件`);
  expect(await dialog().getByRole('option', { name: /^沐浴/ }).count()).toBe(1);
});

it('leaves the options when the cursor moves in the words', async () => {
  await open();
  await search('相談');
  await page.keyboard.press('ArrowDown');
  expect(await active().count()).toBe(1);
  await page.keyboard.press('ArrowLeft');
  expect(await active().count()).toBe(0);
  expect(await box().getAttribute('aria-activedescendant')).toBeNull();
});

it('leads to the search page with Enter, and by the last option', async () => {
  await open();
  await search('相談');
  await page.keyboard.press('ArrowUp');
  expect(await active().textContent()).toMatch(/「相談」の結果をすべて見る/);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('の');
  await options().first().waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\/\?q=/);
  expect((await addressOf(page)).searchParams.get('q')).toBe('相の談');
});

it('waits while words are being composed, and leaves their keys alone', async () => {
  await open();
  await opener().click();
  await dialog().waitFor();
  const take = await compose(page, '相談');
  await setTimeout(700);
  expect(await options().count()).toBe(0);
  await take('相談');
  await options().first().waitFor();
});

it('answers with a place, and with the meaning of a term', async () => {
  await open();
  await search('7600027');
  expect(await options().first().getAttribute('href')).toBe('/hubs/?q=760-0027');
  await box().fill('一時預かり');
  const term = page.getByRole('group', { name: '言葉の意味' }).getByRole('option');
  await term.waitFor();
  expect(await term.getAttribute('href')).toBe('/glossary/ichiji-azukari/');
  expect(await term.innerText()).toContain('子どもを少しの間');
  await box().fill('うつのみや');
  const place = page.getByRole('group', { name: '場所からさがす' }).getByRole('option');
  await place.waitFor();
  expect(await place.innerText()).toContain('栃木県宇都宮市');
});

it('closes when a part of the page that lies under it is chosen', async () => {
  await open('/glossary/ichiji-azukari/');
  await search('一時預かり');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/glossary/ichiji-azukari/**');
  await isGone();
});

it('shows what was searched on this device, and forgets it', async () => {
  await open();
  await search('もこもこ');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\//);
  await page.goto(visits.origin + PAGE);
  await opener().click();
  const recent = dialog().getByRole('link', { name: 'もこもこ' });
  await recent.waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await dialog().getByRole('button', { name: 'すべて消す' }).click();
  expect(await recent.count()).toBe(0);
  expect(await hasFocus(box())).toBe(true);
});

it('says so when the search fails or the connection is gone, and tries again', async () => {
  await open();
  await page.route('**/pagefind/*', (route) => route.abort());
  await opener().click();
  await dialog().waitFor();
  await page.keyboard.type('相談');
  await dialog().getByText('検索を始められませんでした').first().waitFor();
  await page.unroute('**/pagefind/*');
  await page.context().setOffline(true);
  await dialog().getByRole('button', { name: 'もう一度さがす' }).click();
  await dialog().getByText('インターネットにつながっていません').first().waitFor();
  await page.context().setOffline(false);
  await options().first().waitFor();
});

it.each(['**/_astro/quick-search.*', '**/search/'])(
  'follows the link when %s cannot be loaded',
  async (file) => {
    await open();
    let failures = 0;
    await page.route(file, (route) => {
      failures += 1;
      return failures > 1 ? route.continue() : route.abort();
    });
    await opener().click();
    await page.waitForURL(`${visits.origin}/search/`);
    expect(failures).toBeGreaterThan(0);
  },
);

it('leaves a click with a key to the browser, and the search page to its own box', async () => {
  await open();
  const [tab] = await Promise.all([
    page.context().waitForEvent('page'),
    opener().click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await tab.close();
  expect(await page.locator('quick-search').count()).toBe(0);
  await page.goto(`${visits.origin}/search/`);
  await opener().click();
  await page.waitForLoadState();
  expect(await page.locator('quick-search').count()).toBe(0);
});

it('opens from the menu, and gives the focus to what is still there', async () => {
  await open();
  await page.getByRole('button', { name: 'メニュー' }).click();
  await page.locator('#menu a[href="/search/"]').click();
  await dialog().waitFor();
  expect(await hasFocus(box())).toBe(true);
  await page.keyboard.press('Escape');
  await isGone();
  expect(await page.locator('header :focus').isVisible()).toBe(true);
});

it('is a link to the search page without JavaScript', async () => {
  await open(PAGE, { javaScriptEnabled: false });
  await opener().click();
  await page.waitForURL(`${visits.origin}/search/`);
});

it.each([
  { colorScheme: 'light', width: 390, height: 844 },
  { colorScheme: 'dark', width: 320, height: 568 },
  { colorScheme: 'light', width: 320, height: 256 },
  { colorScheme: 'dark', width: 1280, height: 844, forcedColors: 'active' },
] as const)('axe, a finger and a narrow screen find no fault: %o', async (look) => {
  const { width, height, ...media } = look;
  await open(PAGE, { viewport: { width, height }, reducedMotion: 'reduce', ...media });
  await search('相談');
  await page.keyboard.press('ArrowDown');
  expect(await axeFindings(page, 'forcedColors' in media)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  const place = await dialog().boundingBox();
  expect(place?.width).toBeLessThanOrEqual(width);
  expect(place?.height).toBeLessThanOrEqual(height);
  const heights = await dialog()
    .locator('a:visible, button:visible, input:visible')
    .evaluateAll((targets) => targets.map((target) => target.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
});

it('no page loads a byte of the search unasked; the search page has its own sheet', async () => {
  page = await visits.newPage();
  const asked: string[] = [];
  page.on('request', (request) => {
    const ofSearch = /^\/pagefind\/|\/(?:quick-search|search)\.[\w-]+\.(?:js|css)$/;
    const { pathname } = new URL(request.url());
    if (ofSearch.test(pathname)) asked.push(`${new URL(page.url()).pathname} ${pathname}`);
  });
  for (const { path } of listTemplates()) {
    await page.goto(visits.origin + path, { waitUntil: 'networkidle' });
  }
  expect(asked).toEqual([expect.stringMatching(/^\/search\/ \/_astro\/search\.[\w-]+\.css$/)]);
});

it('costs at most 6,000 bytes of script, brotli, when it is asked for', () => {
  const html = readFileSync(join(siteFolder, 'index.html'), 'utf8');
  const [, address = ''] = /data-quick-search="([^"]+)"/.exec(html) ?? [];
  const file = join(siteFolder, address);
  expect(existsSync(file)).toBe(true);
  expect(brotliCompressSync(readFileSync(file)).length).toBeLessThanOrEqual(6_000);
});
