import type { Page } from 'playwright-core';
import { BLANK } from './weighing-server.ts';

/** What an engine answers: see docs/search.md. */
export interface Answers {
  readonly urls: readonly string[];
  readonly related: readonly string[];
  /** From the question to the addresses; of the first one from the loading of the module. */
  readonly milliseconds: number;
}

/** Runs in the page, and as text: the test runner would put its own `import` in. */
const ASK = `async (address, queries) => {
  const answers = [];
  for (const query of queries) {
    const began = performance.now();
    const { search } = await import(address);
    const { urls, related } = await search(query);
    answers.push({ urls, related, milliseconds: performance.now() - began });
  }
  return answers;
}`;

/**
 * Asks an engine in a page of nothing, one query after the other.
 * @param page whose base address is that of the served site
 * @param module address of the engine on the served site
 */
export async function askEngine(
  page: Page,
  module: string,
  queries: readonly string[],
): Promise<Answers[]> {
  if (!page.url().endsWith(BLANK)) await page.goto(BLANK);
  const asked = `(${ASK})(${JSON.stringify(module)}, ${JSON.stringify(queries)})`;
  return page.evaluate<Answers[]>(asked);
}
