import type { Browser } from 'playwright-core';
import { askEngine } from '../tests/search/ask-engine.ts';
import type { SampledQuery } from '../tests/search/sample-queries.ts';
import { hasQuery, type TruePage } from '../tests/search/truth.ts';
import { BLANK, type Network, type WeighingServer } from '../tests/search/weighing-server.ts';

/** One of the engines that are measured beside each other. */
export interface Engine {
  /** Address of its module. */
  readonly module: string;
  /** Address of the module that has read all that a first result needs. */
  readonly withFirst: string;
  /** The page that a result stands for. */
  readonly urlOf: (result: string) => string;
}

/** How good and how quick the answers to some queries are. */
export interface Quality {
  recall: number;
  precision: number;
  milliseconds: number[];
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);

/** What so many of all do not pass. */
export const atShare = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.ceil(numbers.length * share) - 1] ?? 0;

const newPage = async (browser: Browser, server: WeighingServer) => {
  const context = await browser.newContext({ locale: 'ja-JP', baseURL: server.url });
  const page = await context.newPage();
  await page.goto(BLANK);
  return page;
};

/** Asks all queries in one tab, which has been warmed up. */
export async function measureQuality(
  browser: Browser,
  server: WeighingServer,
  { module, urlOf }: Engine,
  queries: readonly SampledQuery[],
  pages: readonly TruePage[],
): Promise<Quality> {
  const page = await newPage(browser, server);
  await askEngine(page, module, ['あ']);
  const answers = await askEngine(
    page,
    module,
    queries.map(({ typed }) => typed),
  );
  await page.context().close();
  const recalls: number[] = [];
  const precisions: number[] = [];
  for (const [at, { typed, isFolded }] of queries.entries()) {
    const found = new Set((answers[at]?.urls ?? []).map(urlOf));
    const right = pages.filter((each) => hasQuery(each, typed, isFolded)).map(({ url }) => url);
    const hits = right.filter((url) => found.has(url)).length;
    if (right.length > 0) recalls.push(hits / right.length);
    if (found.size > 0 || right.length === 0)
      precisions.push(found.size > 0 ? hits / found.size : 1);
  }
  return {
    recall: mean(recalls),
    precision: mean(precisions),
    milliseconds: answers.map(({ milliseconds }) => milliseconds),
  };
}

/** What browsers that know nothing yet load and wait for, on a network or without one. */
export async function measureCold(
  browser: Browser,
  server: WeighingServer,
  { withFirst }: Engine,
  queries: readonly string[],
  network?: Network,
): Promise<{ first: number[]; next: number[]; milliseconds: number[] }> {
  const first: number[] = [];
  const next: number[] = [];
  const milliseconds: number[] = [];
  for (const [at, query] of queries.entries()) {
    const page = await newPage(browser, server);
    server.setNetwork(network);
    server.weigh();
    const [answer] = await askEngine(page, withFirst, [query]);
    milliseconds.push(answer?.milliseconds ?? 0);
    first.push(server.weigh());
    await askEngine(page, withFirst, [queries[(at + 1) % queries.length] ?? '']);
    next.push(server.weigh());
    server.setNetwork();
    await page.context().close();
  }
  return { first, next, milliseconds };
}
