import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { backgroundOf, choose, isChosen, themeOf } from './choices.ts';
import { PAGE, startChoicesVisit, type ChoicesVisit } from './choices-visit.ts';
import { siteFolder } from './pages.ts';
import type { Visits } from './visits.ts';

let visits: Visits;
let dark: string;
let open: ChoicesVisit['open'];

beforeAll(async () => {
  ({ visits, dark, open } = await startChoicesVisit());
});

afterAll(() => visits.close());

test('a chosen colour holds on this page, on the next and after a reload', async () => {
  const page = await open();
  expect(await isChosen(page, '端末に合わせる')).toBe(true);
  await choose(page, '暗い');
  expect(await backgroundOf(page)).toBe(dark);
  await page.goto(`${visits.origin}/`);
  expect(await backgroundOf(page)).toBe(dark);
  await page.reload();
  expect(await isChosen(page, '暗い')).toBe(true);
  await choose(page, '端末に合わせる');
  expect(await themeOf(page)).toBeNull();
  expect(await backgroundOf(page)).not.toBe(dark);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test.each([
  [
    'blocked',
    () =>
      Reflect.defineProperty(window, 'localStorage', {
        get: () => {
          throw new Error();
        },
      }),
  ],
  ['absent', () => Reflect.defineProperty(window, 'localStorage', { value: null })],
  [
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new Error();
      };
    },
  ],
])('a choice holds for the page where storage is %s', async (_kind, breakStorage) => {
  const page = await visits.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(breakStorage);
  await page.goto(visits.origin + PAGE);
  await choose(page, '暗い');
  await choose(page, '明るい');
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow')));
  expect(await themeOf(page)).toBe('light');
  expect(await isChosen(page, '明るい')).toBe(true);
  expect(errors).toEqual([]);
});

test('another open tab follows', async () => {
  const page = await open();
  const [other] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate(() => void window.open('/')),
  ]);
  await other.waitForLoadState();
  await choose(page, '暗い');
  await other.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
  expect(await isChosen(other, '暗い')).toBe(true);
  await choose(other, '端末に合わせる');
  await page.waitForFunction(() => document.documentElement.dataset.theme === undefined);
  expect(await isChosen(page, '端末に合わせる')).toBe(true);
});

test('a page that one comes back to shows what was chosen since', async () => {
  const page = await open();
  await choose(page, '暗い');
  await page.goto(`${visits.origin}/`);
  await choose(page, '明るい');
  await page.goBack();
  expect(await themeOf(page)).toBe('light');
  expect(await isChosen(page, '明るい')).toBe(true);
  // Playwright turns the back/forward cache off: what a kept page would meet is played here.
  await page.evaluate(() => {
    localStorage.setItem('hiroba.display', 'theme=dark');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  expect(await themeOf(page)).toBe('dark');
  expect(await isChosen(page, '暗い')).toBe(true);
});

test('the keyboard chooses, and fingers find their targets', async () => {
  const page = await open();
  await page.getByRole('radio', { name: '端末に合わせる' }).focus();
  await page.keyboard.press('ArrowRight');
  expect(await themeOf(page)).toBe('light');
  await page.keyboard.press('ArrowRight');
  expect(await themeOf(page)).toBe('dark');
  const focused = page.locator('display-choice input:focus');
  expect(await focused.evaluate((input) => getComputedStyle(input).outlineStyle)).toBe('solid');
  const heights = await page
    .locator('display-choice label')
    .evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().height));
  expect(Math.min(...heights.filter((height) => height > 0))).toBeGreaterThanOrEqual(44);
});

test('without JavaScript there is no choice that does nothing', async () => {
  const page = await visits.newPage({ javaScriptEnabled: false });
  await page.goto(visits.origin + PAGE);
  expect(await page.locator('display-choice').count()).toBeGreaterThan(0);
  expect(await page.locator('display-choice :visible').count()).toBe(0);
});

test('the shared script has at most 2048 bytes, brotli', async () => {
  const page = await open();
  const address = await page.locator('head script[src^="/_astro/shared."]').getAttribute('src');
  const script = readFileSync(join(siteFolder, address ?? ''));
  expect(brotliCompressSync(script).length).toBeLessThanOrEqual(2048);
});
