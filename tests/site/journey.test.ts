import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startVisits, type Visits } from './visits.ts';

/** An expectant parent with a small phone wants to call the hub nearby, or to find the way there. */
const PHONE = { width: 320, height: 568 };
const MOST_TAPS = 3;

let visits: Visits;
let taps: number;

beforeAll(async () => {
  visits = await startVisits();
});

afterAll(() => visits.close());

beforeEach(() => {
  taps = 0;
});

/** Taps as a finger does, on what is wholly on the screen and large enough for it. */
async function tap(page: Page, target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  expect(box?.width).toBeGreaterThanOrEqual(44);
  expect(box?.height).toBeGreaterThanOrEqual(44);
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(PHONE.width);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  await target.tap();
  taps += 1;
}

/** From here on a tap calls nobody and leads nowhere: a telephone and a map are no pages of ours. */
const stayHere = (page: Page): Promise<void> =>
  page.evaluate(() => {
    addEventListener('click', (event) => {
      event.preventDefault();
    });
  });

const withAndWithoutScript = [
  { javaScriptEnabled: true, what: 'with JavaScript' },
  { javaScriptEnabled: false, what: 'without JavaScript' },
];

async function openHome(javaScriptEnabled: boolean): Promise<Page> {
  const page = await visits.newPage({ viewport: PHONE, hasTouch: true, javaScriptEnabled });
  page.setDefaultTimeout(10_000);
  await page.goto(visits.origin);
  return page;
}

test.each(withAndWithoutScript)(
  'from the home page to the telephone of a hub in two taps and the one that calls, $what',
  async ({ javaScriptEnabled }) => {
    const page = await openHome(javaScriptEnabled);
    const steps = [
      { target: page.locator('main a[href="/hubs/kagawa/"]'), to: '/hubs/kagawa/' },
      {
        target: page.locator('main a[href^="/hubs/37201-"]').first(),
        to: /\/hubs\/37201-[^/]+\/$/,
      },
    ];
    for (const { target, to } of steps) {
      await tap(page, target);
      await page.waitForURL(typeof to === 'string' ? visits.origin + to : to);
    }
    for (const address of ['a[href^="tel:"]', 'main a[href*="maps"]']) {
      const action = page.locator(address).first();
      const box = await action.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      // Under the thumb: nothing has to be scrolled for it.
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(PHONE.height);
    }
    await stayHere(page);
    await tap(page, page.locator('a[href^="tel:"]').first());
    expect(taps).toBeLessThanOrEqual(MOST_TAPS);
    await page.close();
  },
);

test.each(withAndWithoutScript)(
  'from the home page to the telephone and the way in two taps, by the list, $what',
  async ({ javaScriptEnabled }) => {
    const page = await openHome(javaScriptEnabled);
    await tap(page, page.locator('main a[href="/hubs/kagawa/"]'));
    await page.waitForURL(`${visits.origin}/hubs/kagawa/`);
    const card = page.locator('main li', { has: page.locator('a[href="/hubs/37201-mokomoko/"]') });
    const hrefs = await card
      .locator('a[href^="tel:"], a[href*="maps"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs).toHaveLength(2);
    await stayHere(page);
    await tap(page, card.locator('a[href^="tel:"]'));
    expect(taps).toBe(2);
    await tap(page, card.locator('a[href*="maps"]'));
    await page.close();
  },
);
