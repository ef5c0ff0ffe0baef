import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { ownSearch } from '../../admin/find-entries/own-search.ts';
import { withoutConfigSchema } from '../../admin/integration.ts';
import { japaneseWords } from '../../admin/japanese/japanese-words.ts';
import { leanBundle } from '../../admin/lean-bundle.ts';
import { launchBrowser } from '../chromium.ts';
import { bundleScript } from './bundle-script.ts';

const ALL = 150;
const PAGE = 50;

let script: string;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  script = await bundleScript('long-lists-page.ts', {
    plugins: [withoutConfigSchema(), leanBundle(), ownSearch(), japaneseWords()],
    // Vitest's own mode would make it the development's, which React's other half does not know.
    oxc: { jsx: { development: false } },
  });
  browser = await launchBrowser();
});

afterAll(() => browser.close());

/** @param query of the page's address, @param address behind its `#` */
async function open(query = '', address = '/collections/hubs'): Promise<void> {
  await page.goto(`http://localhost/${query}#${address}`);
  await page.addScriptTag({ content: script });
}

beforeEach(async () => {
  page = await browser.newPage({ locale: 'ja-JP', viewport: { width: 1280, height: 900 } });
  await page.route('**/*', (route) =>
    route.fulfill(
      route.request().resourceType() === 'document'
        ? { contentType: 'text/html', body: '<!doctype html><html lang="ja"><body></body></html>' }
        : { status: 404, body: '' },
    ),
  );
});

afterEach(() => page.close());

/** A busy machine takes its time. */
const soon = <T>(ask: () => Promise<T>) => expect.poll(ask, { timeout: 20_000 });

const cards = () => page.locator('main a[href*="/entries/"]');
/** Names of the hubs that are drawn, as numbers. */
const numbers = async (): Promise<number[]> =>
  (await cards().allTextContents()).map((text) => Number(/見本ひろば(\d+)/.exec(text)?.[1]));
const places = async (): Promise<string[]> => [
  ...new Set((await cards().allTextContents()).map((text) => /（(.+?)）/.exec(text)?.[1] ?? '?')),
];
const button = (name: string) => page.getByRole('button', { name, exact: true });
const choose = (name: string) => page.locator('[role=menuitem]', { hasText: name }).click();

async function scrollTo(count: number): Promise<void> {
  await soon(async () => {
    await page.mouse.wheel(0, 20_000);
    return cards().count();
  }).toBe(count);
}

const ascending = (all: readonly number[]): number[] => all.toSorted((a, b) => a - b);

it('sorts all entries, and draws them page by page', async () => {
  await open();
  await cards().first().waitFor();
  await button('並べかえ').click();
  await choose('名称');
  await soon(async () => (await numbers())[0]).toBe(791);
  expect(await cards().count()).toBe(PAGE);
  await scrollTo(ALL);
  const all = await numbers();
  expect(all).toEqual(ascending(all));
  expect(new Set(all).size).toBe(ALL);
});

it('sorts the other way round', async () => {
  await open();
  await cards().first().waitFor();
  await button('並べかえ').click();
  await choose('名称');
  await soon(async () => (await numbers())[0]).toBe(791);
  await choose('名称');
  await soon(async () => (await numbers())[0]).toBe(999);
  await scrollTo(ALL);
  const all = await numbers();
  expect(all).toEqual(ascending(all).toReversed());
});

it('sorts all entries also when it is asked before the first of them are there', async () => {
  await open('?delay=1500');
  await button('並べかえ').click();
  await choose('名称');
  await cards().first().waitFor();
  expect((await numbers())[0]).toBe(791);
  await scrollTo(ALL);
  const all = await numbers();
  expect(all).toEqual(ascending(all));
});

it('finds all entries of a prefecture, in the order that was asked for, and then of another', async () => {
  await open();
  await cards().first().waitFor();
  await button('絞り込み').click();
  await choose('北海道');
  await soon(places).toEqual(['札幌市']);
  expect(await cards().count()).toBe(PAGE);
  await scrollTo(70);
  await button('並べかえ').click();
  await choose('名称');
  await soon(async () => (await numbers())[0]).toBe(791);
  expect(await places()).toEqual(['札幌市']);
  await scrollTo(70);
  const all = await numbers();
  expect(all).toEqual(ascending(all));

  await page.keyboard.press('Escape');
  await button('絞り込み').click();
  await choose('東京都');
  await soon(places).toEqual(['港区']);
  expect(await cards().count()).toBe(20);
  await choose('東京都');
  await soon(() => cards().count()).toBe(PAGE);
  await scrollTo(ALL);
});

it('says so when no entry is of a prefecture', async () => {
  await open();
  await cards().first().waitFor();
  await button('絞り込み').click();
  await choose('沖縄県');
  await page.getByText('あてはまるページがありません').waitFor();
});

it('divides the list by prefectures, each of them in one piece', async () => {
  await open();
  await cards().first().waitFor();
  await button('まとめる').click();
  await choose('都道府県');
  await page.getByRole('heading', { name: '都道府県 愛知県' }).waitFor();
  await scrollTo(ALL);
  const titles = await page.getByRole('heading', { name: /^都道府県 / }).allTextContents();
  expect(titles).toEqual(['都道府県 愛知県', '都道府県 北海道', '都道府県 東京都']);
});

it('shows the results of a search page by page, and finds places of two letters', async () => {
  await open('', '/collections/hubs/search/ひろば');
  await cards().first().waitFor();
  expect(await cards().count()).toBe(PAGE);
  await scrollTo(ALL);
  await open('', '/collections/hubs/search/港区');
  await soon(() => cards().count()).toBe(20);
});

it('shows an entry that was opened before once, and says of which there is a draft', async () => {
  const go = (address: string) => page.evaluate((hash) => (location.hash = hash), address);
  await open('?draft');
  await cards().first().waitFor();
  await go('/collections/hubs/entries/tokyo/hub-19');
  await page.getByRole('button', { name: '公開済' }).waitFor();
  await go('/collections/hubs');
  await cards().first().waitFor();
  await scrollTo(ALL);
  expect(new Set(await numbers()).size).toBe(ALL);
  await button('並べかえ').click();
  await choose('名称');
  await soon(async () => (await numbers())[0]).toBe(791);
  await scrollTo(ALL);
  expect(await cards().filter({ hasText: '下書き' }).allTextContents()).toEqual([
    '見本ひろば999（名古屋市）下書き',
  ]);
});

it('picks what was published or renamed a moment ago', async () => {
  const publish = (...hub: [id: string, name: string]) =>
    page.evaluate((each) => {
      (globalThis as unknown as { publish: (...hub: string[]) => void }).publish(...each);
    }, hub);
  const look = async (name: string): Promise<void> => {
    await page.getByLabel(/^関連する拠点/).fill(name);
  };
  const option = (name: string) => page.getByRole('option', { name, exact: true });
  const startEvent = async (): Promise<void> => {
    await page.evaluate(() => (location.hash = '/collections/hubs'));
    await cards().first().waitFor();
    await page.evaluate(() => (location.hash = '/collections/events/new'));
    await page.getByLabel(/^関連する拠点/).waitFor();
  };
  await open();
  await startEvent();
  await look('ポンテ');
  await page.getByText('選べるものがありません').waitFor();
  await publish('ponte', '見本ポンテ');
  // In the form that is open already, and in one that is opened now.
  await look('');
  await look('ポンテ');
  await option('見本ポンテ 港区').waitFor();
  await publish('ponte', '見本ポンテ（新）');
  await startEvent();
  await look('ポンテ');
  await option('見本ポンテ（新） 港区').waitFor();
  expect(await page.getByRole('option').count()).toBe(1);
});
