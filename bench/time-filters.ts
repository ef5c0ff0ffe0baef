import type { CDPSession, Page } from 'playwright-core';

/** What a click on a filter took until its cards were painted, in milliseconds. */
export interface FilterTime {
  facet: string;
  /** Leaves may have to be fetched. */
  first: number;
  /** All of them are there. */
  again: number;
  /** Work of the page's thread the second time: other work on the machine does not count. */
  work: number;
}

const SLOWER = 4;

/** Clicks a filter in the page and waits until what changed has been painted. */
const clickAndPaint = (page: Page, facet: string): Promise<number> =>
  page.evaluate(
    (value) =>
      new Promise<number>((resolve) => {
        const results = document.querySelector('hub-finder .results');
        const input = document.querySelector<HTMLInputElement>(
          `hub-finder input[name=f][value="${value}"]`,
        );
        if (!results || !input) throw new Error(`no filter ${value}`);
        const began = performance.now();
        const observer = new MutationObserver(() => {
          observer.disconnect();
          requestAnimationFrame(() => {
            // A message comes after the frame has been painted.
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => {
              resolve(performance.now() - began);
            };
            port2.postMessage(null);
          });
        });
        observer.observe(results, { childList: true, subtree: true });
        input.click();
      }),
    facet,
  );

/** Milliseconds that the page's thread has worked so far. */
async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

/**
 * Times every filter of the finder, one by one, on a processor that is slowed down four times.
 * @param page the finder with its ten cards
 */
export async function timeFilters(page: Page): Promise<FilterTime[]> {
  const facets = await page
    .locator('hub-finder input[name=f]')
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const times: FilterTime[] = [];
  for (const facet of facets) {
    const first = await clickAndPaint(page, facet);
    await clickAndPaint(page, facet);
    const before = await workOf(session);
    const again = await clickAndPaint(page, facet);
    const work = (await workOf(session)) - before;
    await clickAndPaint(page, facet);
    times.push({ facet, first, again, work });
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.detach();
  return times;
}
