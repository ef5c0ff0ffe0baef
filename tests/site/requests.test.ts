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
    const page = await visits.newPage();
    const found: string[] = [];
    const note = (text: string) => found.push(`${new URL(page.url()).pathname} ${text}`);
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.origin !== visits.origin && url.protocol !== 'data:') note(`asks ${url.href}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400 && !response.request().isNavigationRequest()) {
        note(`gets ${String(response.status())} for ${response.url()}`);
      }
    });
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) note(`logs ${message.text()}`);
    });
    page.on('pageerror', (error) => note(`throws ${error.message}`));
    await page.exposeFunction('noteViolation', (text: string) => note(`violates ${text}`));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        void window.noteViolation(`${event.effectiveDirective} with ${event.blockedURI}`);
      });
    });
    await visits.each(page, async () => {
      // Custom elements and late requests get their turn.
      await page.waitForLoadState('networkidle');
      const cookies = await page.context().cookies();
      for (const { name } of cookies) note(`sets the cookie ${name}`);
    });
    expect(found).toEqual([]);
    await page.close();
  },
);
