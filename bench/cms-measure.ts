import { performance } from 'node:perf_hooks';
import { errors, type Browser } from 'playwright-core';
import type { CmsHost } from './cms-host.ts';
import type { Visit } from './cms-visits.ts';

/** What one visit took. */
export interface Measured {
  seconds: number;
  calls: number;
  /** The visit was not at its end when patience was. */
  isCut: boolean;
}

/**
 * Makes a visit, in a browser that has never been there.
 * @param url of the site, @param patience seconds after which the visit is cut off
 */
export async function measureVisit(
  browser: Browser,
  host: CmsHost,
  { prepare, wait }: Visit,
  url: string,
  patience: number,
): Promise<Measured> {
  const context = await browser.newContext({
    locale: 'ja-JP',
    viewport: { width: 1280, height: 900 },
  });
  try {
    const page = await context.newPage();
    let calls = 0;
    page.on('request', (request) => {
      if (host.isCall(request.url())) calls += 1;
    });
    page.setDefaultTimeout(patience * 1000);
    let start = performance.now();
    let isCut = false;
    try {
      await prepare(page, host, url);
      calls = 0;
      start = performance.now();
      await wait(page, host, url);
    } catch (error) {
      if (!(error instanceof errors.TimeoutError)) throw error;
      isCut = true;
    }
    return { seconds: (performance.now() - start) / 1000, calls, isCut };
  } finally {
    await context.close();
  }
}

/** @returns the one of the middle, by its time */
export function medianOf(measured: readonly Measured[]): Measured {
  const sorted = measured.toSorted((a, b) => a.seconds - b.seconds);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  if (!middle) throw new Error('Nothing was measured');
  return middle;
}
