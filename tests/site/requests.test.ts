import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listPages } from './pages.ts';
import { startVisits, type Visits } from './visits.ts';

const TIME = 60_000 + listPages().length * 2_000;

let visits: Visits;

beforeAll(async () => {
  visits = await startVisits();
});

afterAll(() => visits.close());

test(
  'no page asks another origin for anything, sets a cookie, reports an error or breaks its policy',
  { timeout: TIME },
  async () => {
    const tabs = await visits.newPages(4);
    const found: string[] = [];
    await Promise.all(
      tabs.map((page) =>
        watch(page, (text) => found.push(`${new URL(page.url()).pathname} ${text}`)),
      ),
    );
    await visits.each(tabs, async (page, path) => {
      // Custom elements and late requests get their turn.
      await page.waitForLoadState('networkidle');
      const cookies = await page.context().cookies();
      found.push(...cookies.map(({ name }) => `${path} sets the cookie ${name}`));
    });
    expect(found).toEqual([]);
    await Promise.all(tabs.map((page) => page.close()));
  },
);

/** Notes all that a tab does and should not. */
async function watch(page: Page, note: (text: string) => void): Promise<void> {
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== visits.origin && url.protocol !== 'data:') note(`asks ${url.href}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) note(`gets ${String(response.status())} for ${response.url()}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) note(`logs ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    note(`throws ${error.message}`);
  });
  await page.exposeFunction('noteViolation', note);
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      void window.noteViolation(`violates ${event.effectiveDirective}: ${event.blockedURI}`);
    });
  });
}
