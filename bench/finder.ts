import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { serve } from '../src/commands/serve.ts';
import { UserError, reportAndExit } from '../src/commands/user-error.ts';
import { launchBrowser } from '../tests/chromium.ts';
import { moduleGraph } from './module-graph.ts';
import { makeRandom } from './random.ts';
import { tapHere, type Position, type Tap } from './tap-here.ts';
import { timeFilters, type FilterTime } from './time-filters.ts';

/**
 * `npm run bench:finder -- --site <dist of bench:national --keep>`: what the finder of a built site
 * asks of a phone. `--points 20` for fewer places than 200, `--seed 2` for others.
 */
const { values } = parseArgs({
  options: {
    site: { type: 'string', default: 'dist' },
    points: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
  },
});
const site = resolve(values.site);

interface Hubs {
  features: readonly { geometry: { coordinates: readonly [number, number] } }[];
}

/** What so many of a hundred do not pass. */
const atShare = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.ceil(numbers.length * share) - 1] ?? 0;

/** Places where people live: some kilometres around a hub. */
function positions(): Position[] {
  const { features } = JSON.parse(readFileSync(join(site, 'data/hubs.geojson'), 'utf8')) as Hubs;
  const random = makeRandom(Number(values.seed));
  return Array.from({ length: Number(values.points) }, () => {
    const [longitude, latitude] = random.pick(features).geometry.coordinates;
    return {
      latitude: latitude + random.next() / 5 - 0.1,
      longitude: longitude + random.next() / 5 - 0.1,
    };
  });
}

function printTaps(taps: readonly Tap[]): void {
  const bytes = taps.map((tap) => tap.bytes);
  const [median, high, most] = [0.5, 0.99, 1].map((share) => atShare(bytes, share));
  const files = atShare(
    taps.map((tap) => tap.files),
    0.5,
  );
  console.log(
    `From 現在地から to ten cards, ${taps.length} places, data by brotli: median ${median} B (of 10000), p99 ${high} B (of 20000), most ${most} B; median ${files} files`,
  );
}

function printScripts(): void {
  const sizes = moduleGraph(site, 'hubs').map(
    (address) => brotliCompressSync(readFileSync(join(site, address))).length,
  );
  const sum = sizes.reduce((all, size) => all + size, 0);
  console.log(`Scripts of /hubs/: ${sizes.length} modules, ${sum} B by brotli (of 12000)`);
}

function printTimes(times: readonly FilterTime[]): void {
  console.log('From the click on a filter to the paint, ms at a fourth of the speed (of 50):');
  for (const { facet, first, again, work } of times) {
    const [one, two, three] = [first, again, work].map((time) => time.toFixed(0));
    console.log(`  ${facet}: first ${one}, again ${two}, of which the page's work ${three}`);
  }
  for (const kind of ['first', 'again', 'work'] as const) {
    const all = times.map((time) => time[kind]);
    console.log(
      `  ${kind}: median ${atShare(all, 0.5).toFixed(0)}, most ${atShare(all, 1).toFixed(0)}`,
    );
  }
}

async function run(): Promise<void> {
  if (!existsSync(join(site, 'finder/manifest.json'))) {
    throw new UserError(
      `組み立てたサイトが見つかりません：${site}\n先に npm run bench:national -- --keep を実行し、表示された場所の dist を --site で指定してください。 (no built site with a finder there)`,
    );
  }
  const server = await serve({ dir: site, port: 0 });
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({
      baseURL: server.url,
      permissions: ['geolocation'],
      viewport: { width: 390, height: 844 },
    });
    const page = await context.newPage();
    const taps: Tap[] = [];
    for (const position of positions()) taps.push(await tapHere(page, site, position));
    printTaps(taps);
    printScripts();
    printTimes(await timeFilters(page));
  } finally {
    await browser.close();
    await server.close();
  }
}

await run().catch(reportAndExit);
