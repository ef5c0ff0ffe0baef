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

const EVERYTHING: axe.RunOptions = { runOnly: { type: 'tag', values: TAGS } };
const COLOURS: axe.RunOptions = { runOnly: { type: 'rule', values: COLOUR_RULES } };
/** axe reads `-webkit-text-fill-color`, which Chromium reports as the page wrote it, not as drawn. */
const ALL_BUT_COLOURS: axe.RunOptions = {
  ...EVERYTHING,
  rules: Object.fromEntries(COLOUR_RULES.map((rule) => [rule, { enabled: false }])),
};

type Look = readonly [
  name: string,
  media: NonNullable<Parameters<Page['emulateMedia']>[0]>,
  options: axe.RunOptions,
];

const BY_DAY: Look = ['light', { colorScheme: 'light', forcedColors: 'none' }, EVERYTHING];
const LOOKS: readonly Look[] = [
  BY_DAY,
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }, EVERYTHING],
  ['forced colours', { colorScheme: 'dark', forcedColors: 'active' }, ALL_BUT_COLOURS],
];

/** @returns a line for each element that breaks a rule, on the pages at `paths`, in all looks */
async function findingsOf(
  width: number,
  looks: readonly Look[],
  paths: readonly string[],
): Promise<string[]> {
  const findings: string[] = [];
  // Colours that fade from one look to the next would be measured on their way.
  const tabs = await visits.newPages(2, {
    viewport: { width, height: 844 },
    reducedMotion: 'reduce',
  });
  await visits.each(
    tabs,
    async (page, path) => {
      // By the debugging protocol: a <script> would be stopped by the page's own policy.
      await page.evaluate(axe.source);
      for (const [look, media, options] of looks) {
        await page.emulateMedia(media);
        const { violations } = await page.evaluate(
          (values) => window.axe.run(document, { ...values, resultTypes: ['violations'] }),
          options,
        );
        for (const { id, nodes } of violations) {
          findings.push(...nodes.map(({ target }) => `${path} ${look} ${id}: ${target.join(' ')}`));
        }
      }
    },
    paths,
  );
  await Promise.all(tabs.map((page) => page.close()));
  return findings;
}

test(
  'axe finds nothing on any page, on a phone, by day and by night',
  { timeout: TIME },
  async () => {
    const byNight: Look = ['dark', { colorScheme: 'dark' }, COLOURS];
    const paths = listPages().map(({ path }) => path);
    expect(await findingsOf(390, [BY_DAY, byNight], paths)).toEqual([]);
  },
);

test.each([320, 1280])(
  'axe finds nothing on any template, whatever the colours, at %i px',
  { timeout: TIME },
  async (width) => {
    const paths = listTemplates().map(({ path }) => path);
    expect(await findingsOf(width, LOOKS, paths)).toEqual([]);
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
