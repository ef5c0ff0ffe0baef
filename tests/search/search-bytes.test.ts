import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeRandom } from '../../bench/random.ts';
import { siteFolder } from '../site/pages.ts';
import { visitEngine, type EngineVisit } from './engine-visit.ts';
import { sampleQueries } from './sample-queries.ts';
import { readTruth } from './truth.ts';
import { BLANK } from './weighing-server.ts';

/** Of the first query, the engine and the head of the index included. */
const FIRST = 160_000;
/** Of the next query, in the middle of several: what has been loaded is not loaded again. */
const NEXT = 25_000;

let visit: EngineVisit;

beforeAll(async () => {
  visit = await visitEngine(siteFolder);
});
afterAll(() => visit.close());

it('a search loads no more than one of 10,000 pages may', async () => {
  const random = makeRandom(5);
  const classes = Object.values(sampleQueries(readTruth(siteFolder), random, 2));
  const first: number[] = [];
  const next: number[] = [];
  // Every other class: a browser that knows nothing takes a second to begin.
  for (const [one, two] of classes.filter((_, at) => at % 2 === 0)) {
    const page = await visit.newPage();
    await page.goto(BLANK);
    for (const [query, weights] of [
      [one, first],
      [two, next],
    ] as const) {
      visit.server.weigh();
      await visit.askIn(page, [query?.typed ?? '']);
      weights.push(visit.server.weigh());
    }
    await page.context().close();
  }
  expect(Math.max(...first)).toBeLessThanOrEqual(FIRST);
  expect(next.toSorted((a, b) => a - b)[Math.floor(next.length / 2)]).toBeLessThanOrEqual(NEXT);
});
