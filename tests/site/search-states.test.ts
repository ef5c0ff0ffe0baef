import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { axeFindings, visitSearch, type SearchVisit } from './search-visit.ts';
import { startVisits, type Visits } from './visits.ts';

let visits: Visits;
let visit: SearchVisit;

beforeAll(async () => {
  visits = await startVisits();
});
afterAll(() => visits.close());
afterEach(() => visit.page.close());

const open = async (query = '', options = {}): Promise<void> => {
  visit = await visitSearch(visits, query, options);
};
const recent = () => visit.page.locator('.recent [data-query] a');
const NOTHING = encodeURIComponent('鼇鼈竈齏');
/** More than a search takes. */
const A_WHILE = 700;

it('says what to do when nothing is found', async () => {
  await open(`?q=${NOTHING}`);
  await visit.says(/見つかりませんでした/);
  const help = visit.page.locator('[data-search-empty]');
  expect(await help.isVisible()).toBe(true);
  expect(await help.getByRole('link').getAttribute('href')).toBe('/hubs/');
  expect(await visit.page.locator('[data-search-result]').count()).toBe(0);
  expect(await axeFindings(visit.page)).toEqual([]);
});

it('names related pages as such, and as no results', async () => {
  await open(`?q=${encodeURIComponent('ふたごの夜泣き解消ハウツー')}`);
  await visit.says(/見つかりませんでした/);
  const { page } = visit;
  expect(await page.locator('[data-search-empty]').isVisible()).toBe(true);
  expect(await page.locator('[data-search-result]').count()).toBe(0);
  const related = page
    .locator('.group')
    .filter({ has: page.getByRole('heading', { name: '関連' }) });
  expect(await related.innerText()).toContain('言葉の一部が合うページ');
  expect(await related.locator('li a').count()).toBeGreaterThan(0);
});

it('says so when a section has nothing, and leads to the others', async () => {
  await open(`?q=もこもこ&section=用語`);
  await visit.says(/「用語」には見つかりませんでした/);
  await visit.page.locator('[data-search-empty]').getByRole('link').click();
  await visit.says(/「もこもこ」に合うページが\d+件/);
  expect(await visit.asked('section')).toBeNull();
});

it('says so when the search cannot be loaded, and works again afterwards', async () => {
  await open();
  await visit.page.route('**/pagefind/*', (route) => route.abort());
  await visit.box.fill('もこもこ');
  await visit.says(/検索を始められませんでした/);
  expect(await axeFindings(visit.page)).toEqual([]);
  await visit.page.unroute('**/pagefind/*');
  await visit.page.getByRole('button', { name: 'もう一度さがす' }).click();
  await visit.says(/「もこもこ」に合うページが/);
});

it('says that it is searching when that takes a while', async () => {
  await open();
  await visit.page.route('**/pagefind/search.js', async (route) => {
    await setTimeout(1_000);
    await route.continue();
  });
  await visit.box.fill('もこもこ');
  await visit.says(/さがしています/);
  await visit.says(/「もこもこ」に合うページが/);
});

it('says so without a connection, and searches by itself when there is one', async () => {
  await open();
  await visit.page.context().setOffline(true);
  await visit.box.fill('もこもこ');
  await visit.says(/インターネットにつながっていません/);
  await visit.page.context().setOffline(false);
  await visit.says(/「もこもこ」に合うページが/);
});

it('keeps what it has read when the connection goes', async () => {
  await open('?q=もこもこ');
  await visit.says(/「もこもこ」に合うページが/);
  await visit.page.context().setOffline(true);
  await visit.box.fill('鼇鼈竈齏');
  await visit.says(/インターネットにつながっていません/);
  await visit.box.fill('もこ');
  await visit.box.fill('もこもこ');
  await visit.says(/「もこもこ」に合うページが/);
});

it('remembers what was searched on the device, and forgets it one by one or all at once', async () => {
  await open();
  const { page } = visit;
  for (const query of ['もこもこ', '相談', '授乳']) {
    await visit.box.fill(query);
    await page.keyboard.press('Enter');
    await visit.says(RegExp(`「${query}」`));
  }
  // Neither what is only typed nor what finds nothing.
  await visit.box.fill('鼇鼈竈齏');
  await page.keyboard.press('Enter');
  await visit.says(/見つかりませんでした/);
  await visit.box.fill('講座');
  await visit.says(/「講座」/);
  await visit.box.fill('');
  await recent().first().waitFor();
  expect(await recent().allTextContents()).toEqual(
    ['授乳', '相談', 'もこもこ'].map((query) => expect.stringContaining(query) as string),
  );
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: /消す.*相談/ }).click();
  expect(await recent().count()).toBe(2);
  expect(await page.locator('button:focus').innerText()).toContain('もこもこ');
  await page.reload();
  expect(await recent().count()).toBe(0);
  await visit.box.focus();
  expect(await recent().count()).toBe(2);
  await recent().last().click();
  await visit.says(/「もこもこ」に合うページが/);
  await visit.box.fill('');
  await page.getByRole('button', { name: 'すべて消す' }).click();
  expect(await recent().count()).toBe(0);
  expect(await visit.box.evaluate((box) => box === document.activeElement)).toBe(true);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

it('remembers a search of which a result was opened', async () => {
  await open('?q=もこもこ');
  await visit.says(/「もこもこ」/);
  await visit.results.first().click();
  await visit.page.waitForURL((url) => url.pathname !== '/search/');
  await visit.page.goto(`${visits.origin}/search/`);
  await visit.box.focus();
  expect(await recent().allTextContents()).toEqual([expect.stringContaining('もこもこ')]);
});

it('works where storage is refused', async () => {
  await open();
  const errors: string[] = [];
  visit.page.on('pageerror', ({ message }) => errors.push(message));
  await visit.page.addInitScript(() =>
    Reflect.defineProperty(window, 'localStorage', {
      get: () => {
        throw new Error();
      },
    }),
  );
  await visit.page.reload();
  await visit.box.fill('もこもこ');
  await visit.page.keyboard.press('Enter');
  await visit.says(/「もこもこ」に合うページが/);
  await visit.box.fill('');
  await visit.says(/さがしたい言葉/);
  expect(await recent().count()).toBe(0);
  expect(errors).toEqual([]);
});

it('loads nothing of the search before somebody comes to the box', async () => {
  await open();
  const asked: string[] = [];
  visit.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await visit.page.reload();
  await setTimeout(A_WHILE);
  expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
  await visit.box.focus();
  await expect.poll(() => asked.filter((path) => path === '/pagefind/search.js').length).toBe(1);
});
