import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listPages } from './pages.ts';
import { listTemplates } from './templates.ts';
import { startVisits, type Visits } from './visits.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that see colours; by another palette all others find the same again. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
/** Generous for two cores; the figure for speed is bench's affair. */
const TIME = 60_000 + listPages().length * 4_000;

let visits: Visits;

beforeAll(async () => {
  visits = await startVisits();
});

afterAll(() => visits.close());

/** @returns a line for each element that breaks a rule */
async function findingsOf(page: Page, runOnly: axe.RunOnly): Promise<string[]> {
  const { violations } = await page.evaluate(
    (only) => window.axe.run(document, { runOnly: only, resultTypes: ['violations'] }),
    runOnly,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}

const EVERYTHING: axe.RunOnly = { type: 'tag', values: TAGS };
const COLOURS: axe.RunOnly = { type: 'rule', values: COLOUR_RULES };

test(
  'axe finds nothing on any page, on a phone, by day and by night',
  { timeout: TIME },
  async () => {
    const tabs = await visits.newPages(2, {
      viewport: { width: 390, height: 844 },
      // Colours that fade from one look to the next would be measured on their way.
      reducedMotion: 'reduce',
    });
    const findings: string[] = [];
    await visits.each(tabs, async (page, path) => {
      // By the debugging protocol: a <script> would be stopped by the page's own policy.
      await page.evaluate(axe.source);
      const note = (found: readonly string[], scheme: string): void => {
        findings.push(...found.map((line) => `${path} ${scheme} ${line}`));
      };
      note(await findingsOf(page, EVERYTHING), 'light');
      await page.emulateMedia({ colorScheme: 'dark' });
      note(await findingsOf(page, COLOURS), 'dark');
      await page.emulateMedia({ colorScheme: 'light' });
    });
    expect(findings).toEqual([]);
    await Promise.all(tabs.map((page) => page.close()));
  },
);

const LOOKS = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced colours', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;

test.each([320, 1280])(
  'axe finds nothing on any template, whatever the colours, at %i px',
  { timeout: TIME },
  async (width) => {
    const tabs = await visits.newPages(2, {
      viewport: { width, height: 844 },
      reducedMotion: 'reduce',
    });
    const findings: string[] = [];
    await visits.each(
      tabs,
      async (page, path) => {
        await page.evaluate(axe.source);
        for (const { name, media } of LOOKS) {
          await page.emulateMedia(media);
          const found = await findingsOf(page, EVERYTHING);
          findings.push(...found.map((line) => `${path} ${name} ${line}`));
        }
      },
      listTemplates().map(({ path }) => path),
    );
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
