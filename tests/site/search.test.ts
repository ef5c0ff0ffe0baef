import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { startVisits, type Visits } from './visits.ts';

let visits: Visits;
let page: Page;

beforeAll(async () => {
  visits = await startVisits();
});
afterAll(() => visits.close());
beforeEach(async () => {
  page = await visits.newPage({ viewport: { width: 390, height: 844 } });
  page.setDefaultTimeout(10_000);
});
afterEach(() => page.close());

const open = (query: string) => page.goto(`${visits.origin}/search/${query}`);
const results = () => page.locator('[data-search-result] a');
const status = (text: RegExp) => page.getByRole('status').filter({ hasText: text }).waitFor();

it('answers a query that stands in the address, from every section', async () => {
  await open('?q=もこもこ');
  await status(/「もこもこ」に合うページが\d+件あります/);
  expect(await results().allTextContents()).toContain('子育て“ほっと”ステーションもこもこ');
  expect(await page.getByLabel('サイトの中をさがす').inputValue()).toBe('もこもこ');
});

it('is used with the keyboard alone, and writes the query into the address', async () => {
  await open('');
  await page.getByLabel('サイトの中をさがす').focus();
  await page.keyboard.type('交流会');
  await page.keyboard.press('Enter');
  await status(/「交流会」に合うページ/);
  expect(new URL(page.url()).searchParams.get('q')).toBe('交流会');
  // The button, the first section, the first result.
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.startsWith('/search/'));
  expect(await page.locator('main').textContent()).toContain('交流会');
});

it('narrows to a section, in the address too, and gives a link that can be shared', async () => {
  await open('?q=相談');
  await status(/「相談」に合うページ/);
  const all = await results().count();
  await page.getByLabel('ご案内').check();
  await expect.poll(() => new URL(page.url()).searchParams.get('section')).toBe('ご案内');
  await expect.poll(() => results().count()).toBeLessThan(all);
  const shared = await visits.newPage();
  await shared.goto(page.url());
  const sections = shared.locator('[data-search-result] [data-section]');
  await sections.first().waitFor();
  expect(new Set(await sections.allTextContents())).toEqual(new Set(['ご案内']));
  expect(await shared.getByLabel('ご案内').isChecked()).toBe(true);
  await shared.close();
});

it('puts the pages that hold the very words before those that hold their parts', async () => {
  await open('?q=もこもこ');
  await status(/「もこもこ」/);
  const first = (await results().allTextContents()).slice(0, 3);
  expect(first).toContain('子育て“ほっと”ステーションもこもこ');
});

it('takes a section that does not exist for none', async () => {
  await open('?q=もこもこ&section=なし');
  await status(/「もこもこ」に合うページ/);
  expect(await page.getByLabel('すべて', { exact: true }).isChecked()).toBe(true);
});

it('goes back to the search before with the back button', async () => {
  await open('?q=もこもこ');
  await status(/「もこもこ」/);
  await page.getByLabel('サイトの中をさがす').fill('ぽかぽか');
  await page.keyboard.press('Enter');
  await status(/「ぽかぽか」/);
  await page.goBack();
  await status(/「もこもこ」/);
});

it('says what to do when nothing is found', async () => {
  await open(`?q=${encodeURIComponent('鼇鼈竈齏')}`);
  await status(/見つかりませんでした/);
  const help = page.locator('[data-search-empty]');
  expect(await help.isVisible()).toBe(true);
  expect(await help.getByRole('link').getAttribute('href')).toBe('/hubs/');
  expect(await results().count()).toBe(0);
});

it('says so when the search cannot be loaded, and works again afterwards', async () => {
  await page.route('**/pagefind/*', (route) => route.abort());
  await open('?q=もこもこ');
  await status(/検索を始められませんでした/);
  await page.unroute('**/pagefind/*');
  await page.getByRole('button', { name: 'さがす' }).click();
  await status(/「もこもこ」に合うページが/);
});

it('shows a text of a page as text', async () => {
  await open(`?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await status(/<img src=x onerror=alert\(1\)>/);
  expect(await page.locator('site-search img').count()).toBe(0);
});
