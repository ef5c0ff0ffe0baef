import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findSmallTargets } from './small-targets.ts';
import { listTemplates } from './templates.ts';
import { startVisits, type Visits } from './visits.ts';

let visits: Visits;

beforeAll(async () => {
  visits = await startVisits();
});

afterAll(() => visits.close());

const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

test.each([320, 390])(
  'a finger finds every link and button of every template at %i px',
  async (width) => {
    const tabs = await visits.newPages(2, { viewport: { width, height: 844 } });
    const found: string[] = [];
    await visits.each(
      tabs,
      async (page, path) => {
        await openAll(page);
        found.push(...(await findSmallTargets(page)).map((line) => `${path} ${line}`));
      },
      listTemplates().map(({ path }) => path),
    );
    expect(found).toEqual([]);
    await Promise.all(tabs.map((page) => page.close()));
  },
);

test('a finger finds every link of the open menu, and the link that skips to the content', async () => {
  const page = await visits.newPage({ viewport: { width: 320, height: 568 } });
  await page.goto(visits.origin);
  await page.getByRole('button', { name: 'メニュー' }).click();
  const inMenu = page.locator('#menu :is(a, button)');
  const sizes = await inMenu.evaluateAll((targets) =>
    targets.map((target) => target.getBoundingClientRect().height),
  );
  expect(sizes.length).toBeGreaterThan(4);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
  await page.keyboard.press('Escape');
  await page.reload();
  await page.keyboard.press('Tab');
  const skip = await page.locator(':focus').boundingBox();
  expect(skip?.height).toBeGreaterThanOrEqual(44);
  await page.close();
});
