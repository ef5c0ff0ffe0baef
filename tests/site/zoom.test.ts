import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findLostText } from './lost-text.ts';
import { listTemplates } from './templates.ts';
import { startVisits, type Visits } from './visits.ts';

let visits: Visits;

beforeAll(async () => {
  visits = await startVisits();
});

afterAll(() => visits.close());

/** By the object model: a `<style>` would be stopped by the page's own policy. */
const addStyle = (page: Page, css: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
    for (const details of document.querySelectorAll('details')) details.open = true;
  }, css);

/** The reader's own spacing of WCAG 1.4.12; our lines are further apart by themselves. */
const SPACING = `
  * { letter-spacing: 0.12em !important; line-height: 1.5 !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

test.each([
  {
    what: 'text of 200%',
    viewport: { width: 1280, height: 1024 },
    css: 'html { font-size: 200% }',
  },
  {
    what: 'text of 200%, on a phone',
    viewport: { width: 390, height: 844 },
    css: 'html { font-size: 200% }',
  },
  { what: 'a zoom of 400%', viewport: { width: 320, height: 256 }, scale: 4, css: '' },
  { what: 'wide spacing', viewport: { width: 1280, height: 1024 }, css: SPACING },
  { what: 'wide spacing, on a phone', viewport: { width: 320, height: 640 }, css: SPACING },
])('no template loses text with $what', async ({ viewport, scale, css }) => {
  const tabs = await visits.newPages(2, { viewport, deviceScaleFactor: scale ?? 1 });
  const lost: string[] = [];
  await visits.each(
    tabs,
    async (page, path) => {
      await addStyle(page, css);
      lost.push(...(await findLostText(page)).map((line) => `${path} ${line}`));
    },
    listTemplates().map(({ path }) => path),
  );
  expect(lost).toEqual([]);
  await Promise.all(tabs.map((page) => page.close()));
});

test('at a zoom of 400% what sticks to the screen leaves 70% of it to the page', async () => {
  const tabs = await visits.newPages(2, { viewport: { width: 320, height: 256 } });
  const covered: string[] = [];
  await visits.each(
    tabs,
    async (page, path) => {
      const share = await page.evaluate(() => {
        scrollTo({ top: document.body.scrollHeight / 3, behavior: 'instant' });
        const rows = Array.from({ length: innerHeight }, (_, y) => y);
        const isStuck = (element: Element | null): boolean =>
          element !== null &&
          (/fixed|sticky/.test(getComputedStyle(element).position) ||
            isStuck(element.parentElement));
        return (
          rows.filter((y) => isStuck(document.elementFromPoint(innerWidth / 2, y))).length /
          innerHeight
        );
      });
      if (share > 0.3) covered.push(`${path}: ${String(Math.round(share * 100))}%`);
    },
    listTemplates().map(({ path }) => path),
  );
  expect(covered).toEqual([]);
  await Promise.all(tabs.map((page) => page.close()));
});
