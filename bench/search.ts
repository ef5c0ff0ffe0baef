import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { reportAndExit } from '../src/commands/user-error.ts';
import { launchBrowser } from '../tests/chromium.ts';
import { sampleQueries } from '../tests/search/sample-queries.ts';
import { readTruth } from '../tests/search/truth.ts';
import { startWeighing } from '../tests/search/weighing-server.ts';
import { makeRandom } from './random.ts';
import { readTowns } from './read-towns.ts';
import { runWatched, type WatchedRun } from './run-watched.ts';
import { atShare, measureCold, measureQuality, type Engine } from './search-measures.ts';
import { makeSearchPages } from './search-pages.ts';
import { STOCK_ENGINE, STOCK_FOLDER, STOCK_WITH_FIRST, stockEngine } from './stock-engine.ts';

/**
 * `npm run bench:search`: our search beside Pagefind as it comes, over the same pages. `--pages 3000`
 * for fewer than 10,000, `--site DIR` for pages that are there (they are copied), `--seed 2` for
 * others.
 */
const { values } = parseArgs({
  options: {
    towns: { type: 'string', default: '../shared/data/addresses/towns.csv.gz' },
    site: { type: 'string' },
    pages: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    per: { type: 'string', default: '12' },
  },
});

/** A phone on 4G, as the issue of the search shapes it. */
const FOUR_G = { delay: 60, bitsPerSecond: 9e6 };
const ENGINE = '/pagefind/search.js';
/** Queries that are asked in browsers which know nothing yet. */
const COLD = 12;

const peakOf = ({ processes }: WatchedRun): number =>
  Math.max(0, ...processes.map(({ peak }) => peak));
const filesIn = (folder: string): number =>
  globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile()).length;

function print(what: string, ours: number, stock: number, digits = 0): void {
  const ratio = stock > 0 ? (ours / stock).toFixed(2) : '-';
  console.log(
    `${what.padEnd(34)} ${ours.toFixed(digits).padStart(9)} ${stock.toFixed(digits).padStart(9)}   ${ratio}`,
  );
}

function makeSite(site: string): void {
  if (values.site !== undefined) cpSync(resolve(values.site), site, { recursive: true });
  else makeSearchPages(site, Number(values.pages), Number(values.seed), readTowns(values.towns));
  for (const name of ['pagefind', STOCK_FOLDER]) {
    rmSync(join(site, name), { recursive: true, force: true });
  }
}

async function indexBoth(site: string): Promise<void> {
  const cwd = join(import.meta.dirname, '..');
  const ours = await runWatched(
    process.execPath,
    ['src/commands/search-index.ts', '--dist', site],
    { cwd },
  );
  const output = join(site, STOCK_FOLDER);
  const stock = await runWatched(
    process.execPath,
    ['bench/stock-index.ts', '--site', site, '--output', output],
    { cwd },
  );
  print('seconds to make the index', ours.seconds, stock.seconds, 1);
  print('files', filesIn(join(site, 'pagefind')), filesIn(output));
  print('MiB of any one process at most', peakOf(ours), peakOf(stock));
}

async function measure(site: string): Promise<void> {
  const pages = readTruth(site);
  console.log(`${pages.length} pages, seed ${values.seed}, Node ${process.version}\n`);
  console.log(`${''.padEnd(34)}      ours     stock   ours/stock`);
  await indexBoth(site);
  const stockUrls = stockEngine(site);
  const engines: readonly Engine[] = [
    { module: ENGINE, withFirst: ENGINE, urlOf: (url) => url },
    {
      module: STOCK_ENGINE,
      withFirst: STOCK_WITH_FIRST,
      urlOf: (id) => stockUrls.get(id) ?? id,
    },
  ];
  const random = makeRandom(Number(values.seed));
  const classes = sampleQueries(pages, random, Number(values.per));
  const cold = Array.from({ length: COLD }, () => random.pick(Object.values(classes).flat()).typed);
  const [server, browser] = await Promise.all([startWeighing(site), launchBrowser()]);
  /** Both engines, ours first. */
  const both = async <Value>(work: (engine: Engine) => Promise<Value>): Promise<[Value, Value]> => {
    const [ours, stock] = engines;
    if (!ours || !stock) throw new Error('two engines');
    return [await work(ours), await work(stock)];
  };
  try {
    const times: [number[], number[]] = [[], []];
    for (const [name, queries] of Object.entries(classes)) {
      const [ours, stock] = await both((engine) =>
        measureQuality(browser, server, engine, queries, pages),
      );
      if (name !== 'nothing') print(`recall: ${name}`, ours.recall, stock.recall, 3);
      print(`precision: ${name}`, ours.precision, stock.precision, 3);
      times[0].push(...ours.milliseconds);
      times[1].push(...stock.milliseconds);
    }
    print('ms of a query, median', atShare(times[0], 0.5), atShare(times[1], 0.5));
    print('ms of a query, p95', atShare(times[0], 0.95), atShare(times[1], 0.95));
    const [ours, stock] = await both((engine) => measureCold(browser, server, engine, cold));
    print('bytes of the first query, median', atShare(ours.first, 0.5), atShare(stock.first, 0.5));
    print('bytes of the first query, most', atShare(ours.first, 1), atShare(stock.first, 1));
    print('bytes of the next query, median', atShare(ours.next, 0.5), atShare(stock.next, 0.5));
    const [ourWait, stockWait] = await both((engine) =>
      measureCold(browser, server, engine, cold, FOUR_G),
    );
    const wait = atShare(ourWait.milliseconds, 0.5);
    print('ms to a first result on 4G, median', wait, atShare(stockWait.milliseconds, 0.5));
    console.log(`\n${wait <= 1000 ? 'ok  ' : 'OVER'} first result on 4G within 1.0 s`);
  } finally {
    await browser.close();
    await server.close();
  }
}

const site = mkdtempSync(join(tmpdir(), 'hiroba-search-'));
try {
  mkdirSync(site, { recursive: true });
  makeSite(site);
  await measure(site);
} catch (error) {
  reportAndExit(error);
} finally {
  rmSync(site, { recursive: true });
}
