import type { BrowserContextOptions, Page } from 'playwright-core';
import { addressOf, type Visits } from './visits.ts';

/** A Saturday on which most hubs of 高松市 are open. */
export const SATURDAY = '2026-11-21T10:30+09:00';

/** The finder as a visitor meets it. */
export interface FinderVisit {
  page: Page;
  box: ReturnType<Page['locator']>;
  heading: ReturnType<Page['locator']>;
  status: ReturnType<Page['locator']>;
  /** The links of the hubs found, in the order of the list. */
  hubs: ReturnType<Page['locator']>;
  /** The heading, once it says this. */
  found: (text: RegExp) => Promise<void>;
  /** What stands in the page's address. */
  asked: (name: string) => Promise<string | null>;
}

/** Opens the finder on a phone. */
export async function visitFinder(
  visits: Visits,
  search = '',
  options: BrowserContextOptions = {},
): Promise<FinderVisit> {
  const page = await visits.newPage({
    viewport: { width: 390, height: 844 },
    reducedMotion: 'reduce',
    ...options,
  });
  page.setDefaultTimeout(10_000);
  await page.clock.setFixedTime(SATURDAY);
  await page.goto(`${visits.origin}/hubs/${search}`);
  return finderOn(page);
}

/** The finder on a page that is open. */
export function finderOn(page: Page): FinderVisit {
  const finder = page.locator('hub-finder');
  const heading = finder.locator('[data-part=heading]');
  return {
    page,
    box: page.getByRole('combobox'),
    heading,
    status: finder.locator('[data-part=status]'),
    hubs: finder.locator('[data-part=groups] ol h3 a'),
    found: (text) => heading.filter({ hasText: text }).waitFor(),
    asked: async (name) => (await addressOf(page)).searchParams.get(name),
  };
}
