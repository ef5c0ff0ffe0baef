import axe from 'axe-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listPages } from './pages.ts';
import { startVisits, type Visits } from './visits.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Generous for two cores; the figure for speed is bench's affair. */
const TIME = 60_000 + listPages().length * 2_000;

let visits: Visits;

beforeAll(async () => {
  visits = await startVisits();
});

afterAll(() => visits.close());

test.each(['light', 'dark'] as const)(
  'axe finds nothing on any page, on a phone, %s',
  { timeout: TIME },
  async (colorScheme) => {
    const tabs = await visits.newPages(2, { viewport: { width: 390, height: 844 }, colorScheme });
    const findings: string[] = [];
    await visits.each(tabs, async (page, path) => {
      // By the debugging protocol: a <script> would be stopped by the page's own policy.
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(
        (values) => window.axe.run(document, { runOnly: { type: 'tag', values } }),
        TAGS,
      );
      for (const { id, nodes } of violations) {
        findings.push(...nodes.map(({ target }) => `${path} ${id}: ${target.join(' ')}`));
      }
    });
    expect(findings).toEqual([]);
    await Promise.all(tabs.map((page) => page.close()));
  },
);

test('no page scrolls sideways at 320 px', { timeout: TIME }, async () => {
  const tabs = await visits.newPages(2, { viewport: { width: 320, height: 640 } });
  const wide: string[] = [];
  await visits.each(tabs, async (page, path) => {
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) wide.push(`${path}: ${String(width)} px`);
  });
  expect(wide).toEqual([]);
  await Promise.all(tabs.map((page) => page.close()));
});
