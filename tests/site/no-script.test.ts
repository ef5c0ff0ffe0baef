import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startVisits, type Visits } from './visits.ts';

let visits: Visits;
let page: Page;

beforeAll(async () => {
  visits = await startVisits();
  page = await visits.newPage({ javaScriptEnabled: false });
  // A link that is missing should not be waited for.
  page.setDefaultTimeout(5_000);
});

afterAll(() => visits.close());

const status = async (path: string): Promise<number | undefined> =>
  (await page.goto(visits.origin + path))?.status();

test.each([
  '/',
  '/hubs/',
  '/hubs/kagawa/',
  '/hubs/kagawa/takamatsu/',
  '/hubs/37201-mokomoko/',
  '/events/',
  '/cases/',
  '/cases/theme/specialists/',
  '/cases/sample-video/',
  '/first-visit/',
  '/search/',
])('%s does its job without JavaScript', async (path) => {
  expect(await status(path)).toBe(200);
  expect(await page.locator('h1').isVisible()).toBe(true);
  expect(await page.locator('main a:visible').count()).toBeGreaterThan(0);
});

test('a page that does not exist says so and leads on', async () => {
  expect(await status('/no-such-page/')).toBe(404);
  expect(await page.locator('h1').isVisible()).toBe(true);
  expect(await page.locator('main a[href="/"]').first().isVisible()).toBe(true);
});

test('a person reaches a hub from the home page by links alone', async () => {
  await page.goto(visits.origin);
  for (const path of [
    '/hubs/',
    '/hubs/kagawa/',
    '/hubs/kagawa/takamatsu/',
    '/hubs/37201-mokomoko/',
  ]) {
    await page.locator(`a[href="${path}"]:visible`).first().click();
    await page.waitForURL(visits.origin + path);
  }
  expect(await page.locator('h1').textContent()).toContain('もこもこ');
});
