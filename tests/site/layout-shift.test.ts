import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listTemplates } from './templates.ts';
import { startVisits, type Visits } from './visits.ts';

let visits: Visits;

beforeAll(async () => {
  visits = await startVisits();
});

afterAll(() => visits.close());

/** Milliseconds that files take on a slow line: styles first, pictures and scripts well after. */
const DELAYS = { stylesheet: 50, script: 300, image: 300 };
/** Words with many hits, few and none. */
const SEARCHES = ['高松', 'ぬぬぬぬ', 'zzqx'];
/** Milliseconds that scripts get after the page has loaded. */
const SETTLING = 500;

const startTabs = async (count: number, width: number): Promise<Page[]> => {
  const tabs = await visits.newPages(count, { viewport: { width, height: 844 } });
  for (const page of tabs) {
    await page.route(/\.(?:css|js|webp|svg|png|jpe?g)$/, async (route) => {
      const type = route.request().resourceType();
      await setTimeout(type in DELAYS ? DELAYS[type as keyof typeof DELAYS] : 0);
      await route.continue();
    });
    await page.addInitScript(() => {
      const shifts: string[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        const entries = list.getEntries() as (PerformanceEntry & {
          value: number;
          sources: { node: Element | null }[];
        })[];
        for (const { value, sources } of entries) {
          const nodes = sources.map(
            ({ node }) => `${node?.localName ?? ''}.${node?.classList[0] ?? ''}`,
          );
          shifts.push(`${value.toFixed(4)} ${nodes.join(' ')}`);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
  }
  return tabs;
};

/** What moved on a page since it was opened. */
async function listShifts(page: Page): Promise<string[]> {
  await page.waitForTimeout(SETTLING);
  return page.evaluate(() => Reflect.get(window, 'shifts') as string[]);
}

test.each([390, 1280])(
  'nothing moves on any template at %i px while its files arrive',
  async (width) => {
    const tabs = await startTabs(4, width);
    const moved: string[] = [];
    await visits.each(
      tabs,
      async (page, path) => {
        moved.push(...(await listShifts(page)).map((shift) => `${path} ${shift}`));
      },
      listTemplates().map(({ path }) => path),
    );
    expect(moved).toEqual([]);
    await Promise.all(tabs.map((page) => page.close()));
  },
);

test.each([390, 1280])(
  'nothing moves at %i px when the results of a search come',
  async (width) => {
    const tabs = await startTabs(2, width);
    const moved: string[] = [];
    await visits.each(
      tabs,
      async (page, path) => {
        await page
          .getByRole('status')
          .filter({ hasText: /」に合うページ/ })
          .waitFor();
        moved.push(...(await listShifts(page)).map((shift) => `${path} ${shift}`));
      },
      SEARCHES.map((query) => `/search/?q=${query}`),
    );
    expect(moved).toEqual([]);
    await Promise.all(tabs.map((page) => page.close()));
  },
);
