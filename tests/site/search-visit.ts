import axe from 'axe-core';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { addressOf, type Visits } from './visits.ts';

/** The search page as a visitor meets it. */
export interface SearchVisit {
  page: Page;
  box: Locator;
  /** The link of each exact result. */
  results: Locator;
  /** Waits until the page says this. */
  says: (text: RegExp) => Promise<void>;
  /** What stands in the page's address. */
  asked: (name: string) => Promise<string | null>;
}

/** Opens the search page on a phone. */
export async function visitSearch(
  visits: Visits,
  search = '',
  options: BrowserContextOptions = {},
): Promise<SearchVisit> {
  const page = await visits.newPage({ viewport: { width: 390, height: 844 }, ...options });
  page.setDefaultTimeout(10_000);
  await page.goto(`${visits.origin}/search/${search}`);
  return searchOn(page);
}

/** The search page in a tab that is open. */
export const searchOn = (page: Page): SearchVisit => ({
  page,
  box: page.locator('#q'),
  results: page.locator('[data-search-result] h3 a'),
  says: (text) => page.locator('[data-part=status]').filter({ hasText: text }).waitFor(),
  asked: async (name) => (await addressOf(page)).searchParams.get(name),
});

const TAGS: string[] = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * @param isForced colours are the reader's own, which axe cannot see
 * @returns what axe finds on a page as it stands, a line for each element
 */
export async function axeFindings(page: Page, isForced = false): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    ([values, enabled]) =>
      window.axe.run(document, {
        runOnly: { type: 'tag', values },
        rules: { 'color-contrast': { enabled }, 'link-in-text-block': { enabled } },
      }),
    [TAGS, !isForced] as const,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}

/**
 * Composes words as an input method does, without taking them.
 * @returns takes them
 */
export async function compose(page: Page, text: string): Promise<(taken: string) => Promise<void>> {
  const protocol = await page.context().newCDPSession(page);
  for (let end = 1; end <= text.length; end += 1) {
    const part = text.slice(0, end);
    await protocol.send('Input.imeSetComposition', {
      text: part,
      selectionStart: part.length,
      selectionEnd: part.length,
    });
  }
  return async (taken) => {
    await protocol.send('Input.insertText', { text: taken });
  };
}
