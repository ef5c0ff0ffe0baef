import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findBackwardSteps } from './focus-order.ts';
import { takeKeyboard, type Keyboard } from './keyboard.ts';
import { listTemplates } from './templates.ts';
import { startVisits, type Visits } from './visits.ts';

let visits: Visits;
let keyboard: Keyboard;

beforeAll(async () => {
  visits = await startVisits();
});

afterAll(() => visits.close());

const LOOKS = [
  { look: 'light', options: { colorScheme: 'light' } },
  { look: 'dark', options: { colorScheme: 'dark' } },
  { look: 'forced colours', options: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;

describe.each(LOOKS)('with the keyboard alone, in $look', ({ options }) => {
  beforeEach(async () => {
    keyboard = await takeKeyboard(visits, options);
    return async () => {
      await keyboard.page.close();
      expect(keyboard.faults).toEqual([]);
    };
  });

  const arriveAt = (path: string) => keyboard.page.waitForURL(`${visits.origin}${path}`);

  it('skips what every page begins with', async () => {
    await keyboard.open('/hubs/kagawa/');
    expect(await keyboard.press('Tab')).toContain('本文');
    expect(await keyboard.press('Enter')).toContain('main');
    await keyboard.press('Tab');
    expect(await keyboard.page.locator('main :focus').count()).toBe(1);
  });

  it('searches from the home page and opens a result', async () => {
    const { page } = keyboard;
    await keyboard.open('/');
    await keyboard.reach(page.locator('#home-q'));
    await page.keyboard.type('もこもこ');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/hubs\/\?/);
    const result = page.locator('hub-finder a[href="/hubs/37201-mokomoko/"]');
    await result.waitFor();
    await keyboard.reach(result);
    await page.keyboard.press('Enter');
    await arriveAt('/hubs/37201-mokomoko/');
  });

  it('goes from the home page by the prefecture to the telephone of a hub', async () => {
    const { page } = keyboard;
    await keyboard.open('/');
    for (const path of ['/hubs/kagawa/', '/hubs/37201-mokomoko/']) {
      await keyboard.reach(page.locator(`main a[href="${path}"]`));
      await page.keyboard.press('Enter');
      await arriveAt(path);
    }
    await keyboard.reach(page.locator('main a[href^="tel:"]').first());
  });

  it('opens the menu, leaves it and is where it was', async () => {
    const { page } = keyboard;
    await keyboard.open('/');
    const button = page.getByRole('button', { name: 'メニュー' });
    await keyboard.reach(button);
    await keyboard.press('Enter');
    const link = page.locator('#menu').getByRole('link', { name: '拠点をさがす' });
    await keyboard.reach(link);
    await page.keyboard.press('Escape');
    expect(await link.isVisible()).toBe(false);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('goes on from the last link of the menu, which then covers nothing', async () => {
    const { page } = keyboard;
    await keyboard.open('/');
    await keyboard.reach(page.getByRole('button', { name: 'メニュー' }));
    await keyboard.press('Enter');
    const menu = page.locator('#menu');
    await keyboard.reach(menu.getByRole('link').last());
    expect(await menu.isVisible()).toBe(true);
    // A press finds fault where the focus lies under something.
    await keyboard.press('Tab');
    expect(await menu.isVisible()).toBe(false);
    expect(await page.locator('main :focus').isVisible()).toBe(true);
  });

  it('unfolds the contents of a long page and jumps', async () => {
    const { page } = keyboard;
    await keyboard.open('/about/');
    await keyboard.reach(page.locator('main summary').first());
    await keyboard.press('Space');
    const link = page.locator('main details a').last();
    await keyboard.reach(link);
    const target = (await link.getAttribute('href')) ?? '';
    await page.keyboard.press('Enter');
    await page.waitForURL(`${visits.origin}/about/${target}`);
    const heading = await page
      .locator(`[id="${decodeURIComponent(target.slice(1))}"]`)
      .boundingBox();
    expect(heading?.y).toBeGreaterThanOrEqual(0);
    expect(heading?.y).toBeLessThan(844);
  });

  it('narrows a search with the arrows and opens a result', async () => {
    const { page } = keyboard;
    await keyboard.open('/search/');
    await keyboard.reach(page.locator('#q'));
    await page.keyboard.type('相談');
    await keyboard.press('Enter');
    const results = page.locator('[data-search-result] a');
    await results.first().waitFor();
    await keyboard.reach(page.locator('main input[type="radio"]:checked'));
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowRight');
    const chosen = await page.locator('main input[type="radio"]:checked').getAttribute('value');
    const sections = page.locator('[data-search-result] [data-section]');
    await expect
      .poll(async () => new Set(await sections.allTextContents()))
      .toEqual(new Set([chosen]));
    await keyboard.reach(results.first());
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== '/search/');
  });

  it('jumps to a row of the glossary and opens a term', async () => {
    const { page } = keyboard;
    await keyboard.open('/glossary/');
    const row = page.locator('main nav a[href^="#"]').nth(1);
    await keyboard.reach(row);
    const target = (await row.getAttribute('href')) ?? '';
    // Between the jump and the next key nothing has the focus: it goes on from the row.
    await page.keyboard.press('Enter');
    await page.waitForURL(`${visits.origin}/glossary/${target}`);
    await keyboard.press('Tab');
    const term = page.locator(`section[aria-labelledby="${target.slice(1)}"] dt a`).first();
    expect(await term.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/glossary\/[^/]+\/$/);
  });

  it('chooses the colours of the screen, from the end of the page backwards', async () => {
    const { page } = keyboard;
    await keyboard.open('/privacy/');
    await keyboard.reach(page.locator('display-choice input:checked').first(), 'Shift+Tab');
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowRight');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  });

  it('reads a table that is wider than the screen', async () => {
    const { page } = keyboard;
    await keyboard.open('/figures/yokohama-helper-scheme/');
    const region = page.locator('main .table-scroll').first();
    await keyboard.reach(region);
    await keyboard.press('ArrowRight');
    await expect.poll(() => region.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
  });

  it('comes home from a page that does not exist', async () => {
    const { page } = keyboard;
    await keyboard.open('/no-such-page/');
    await keyboard.reach(page.locator('main a[href="/"]'));
    await page.keyboard.press('Enter');
    await arriveAt('/');
  });

  it.each([844, 420])(
    'sees the focus on all of a hub and back, in a window %i px high',
    async (height) => {
      const { page } = keyboard;
      await page.setViewportSize({ width: 390, height });
      await keyboard.open('/hubs/37201-himawarihausu-tokotoko/');
      const last = page.locator('a:visible, input:checked:visible').last();
      await keyboard.reach(last);
      await keyboard.reach(page.locator('body > a').first(), 'Shift+Tab');
    },
  );
});

it.each([
  { width: 390, height: 844 },
  // A zoom of 400%.
  { width: 320, height: 256 },
])(
  'takes the focus through every template as one reads it, at $width×$height',
  async (viewport) => {
    const tabs = await visits.newPages(2, { viewport });
    const steps: string[] = [];
    await visits.each(
      tabs,
      async (page, path) => {
        steps.push(...(await findBackwardSteps(page)).map((line) => `${path} ${line}`));
      },
      listTemplates().map(({ path }) => path),
    );
    expect(steps).toEqual([]);
    await Promise.all(tabs.map((page) => page.close()));
  },
);
