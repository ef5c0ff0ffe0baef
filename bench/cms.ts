import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { serve, type Server } from '../src/commands/serve.ts';
import { UserError, reportAndExit } from '../src/commands/user-error.ts';
import { startStandIn, type StandIn } from '../tests/admin/gitlab-stand-in/start.ts';
import { launchBrowser } from '../tests/chromium.ts';
import { buildOurCms, buildStockCms } from './cms-sites.ts';
import { OUR_VISITS, VISITS, type Visit } from './cms-visits.ts';
import { makeProject } from './make-project.ts';

const HELP = `使い方：npm run bench:cms [-- <オプション>]

  全国の数の見本の拠点を編集画面で開いて、GitLabの代役（一つの答えに50ミリ秒）との間で、待つ時間と
  問い合わせの数をはかります。Decapのままの編集画面とくらべます（30分ほどかかります）。
  --towns <ファイル>  Geolonia の住所データ（ふだんは ../shared/data/addresses/towns.csv.gz）
  --hubs <数>         拠点の数（ふだんは 8300）
  --latency <ミリ秒>  一つの答えの時間（ふだんは 50）
  --changed <数>      サイトを組み立てたあとに公開された拠点の数（ふだんは 0）
  --only <言葉>       名前にこの言葉のあるものだけをはかります（例：search）
  --without-stock     Decapのままのものと、くらべません`;

/** What an editor may be asked to wait, and the host to answer. */
const LIMITS = { seconds: 3, calls: 20 };
/** The stock CMS asks for every hub by itself. */
const PATIENCE = 900_000;
const OUR_PATIENCE = 60_000;

interface Measured {
  seconds: number;
  calls: number;
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        towns: { type: 'string', default: '../shared/data/addresses/towns.csv.gz' },
        hubs: { type: 'string', default: '8300' },
        latency: { type: 'string', default: '50' },
        changed: { type: 'string', default: '0' },
        only: { type: 'string', default: '' },
        'without-stock': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    throw new UserError(`オプションを読み取れません。\n\n${HELP}`);
  }
}

/** A browser that has never been there, each time. */
async function measure(
  browser: Browser,
  { prepare, wait }: Visit,
  url: string,
  standIn: StandIn,
  patience: number,
): Promise<Measured> {
  const context = await browser.newContext({
    locale: 'ja-JP',
    viewport: { width: 1280, height: 900 },
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    await prepare(page, url);
    const before = standIn.calls.length;
    const start = performance.now();
    await wait(page, url);
    return {
      seconds: (performance.now() - start) / 1000,
      calls: standIn.calls.length - before,
    };
  } finally {
    await context.close();
  }
}

const shown = ({ seconds, calls }: Measured): string => `${seconds.toFixed(1)} s, ${calls} calls`;

/** Hubs that somebody has published since the site was built. */
async function publishChanges({ repository }: StandIn, count: number): Promise<void> {
  if (count === 0) return;
  const head = (await repository.resolve('main')) ?? '';
  const files = (await repository.tree(head, 'content/hubs/hokkaido', true)).slice(0, count);
  const actions = await Promise.all(
    files.map(async ({ path }) => ({
      action: 'update' as const,
      file_path: path,
      content:
        (await repository.file('main', path))?.toString().replace('name: ', 'name: 新') ?? '',
    })),
  );
  await repository.commit({ branch: 'main', commit_message: '見本の更新', actions });
}

try {
  const { towns, hubs, latency, changed, only, help, ...switches } = readOptions();
  if (help) {
    console.log(HELP);
    process.exit(0);
  }
  const project = makeProject({ towns: resolve(towns), hubs: Number(hubs), seed: 1 });
  const git = (...args: string[]): Buffer => execFileSync('git', args, { cwd: project });
  git('init', '--quiet', '--initial-branch=main');
  git('add', 'content');
  git('-c', 'user.name=Bench', '-c', 'user.email=b@localhost', 'commit', '--quiet', '-m', 'Hubs');
  const redirects: string[] = [];
  const standIn = await startStandIn({ source: project, redirects, latency: Number(latency) });
  const servers: Server[] = [];
  const browser = await launchBrowser();
  try {
    const start = async (dist: string): Promise<string> => {
      const server = await serve({ dir: dist, port: 0, gitHost: standIn.url });
      servers.push(server);
      redirects.push(`${server.url}/admin/`);
      return server.url;
    };
    await buildOurCms(standIn.url, project, join(project, 'ours'));
    await publishChanges(standIn, Number(changed));
    const ours = await start(join(project, 'ours'));
    const isAsked = ({ name }: Visit): boolean => new RegExp(only).test(name);
    let isGood = true;
    console.log(`${hubs} hubs, ${latency} ms an answer, ${changed} hubs changed since the build`);
    const table: Record<string, Record<string, string>> = {};
    for (const visit of [...VISITS, ...OUR_VISITS].filter(isAsked)) {
      const measured = await measure(browser, visit, ours, standIn, OUR_PATIENCE);
      const isWithin = measured.seconds <= LIMITS.seconds && measured.calls <= LIMITS.calls;
      isGood &&= isWithin;
      table[visit.name] = { ours: `${shown(measured)}${isWithin ? '' : ' OVER'}` };
      console.log(`ours: ${visit.name}: ${shown(measured)}`);
    }
    if (!switches['without-stock']) {
      await buildStockCms(standIn.url, join(project, 'stock'));
      const stock = await start(join(project, 'stock'));
      for (const visit of VISITS.filter(isAsked)) {
        const measured = await measure(browser, visit, stock, standIn, PATIENCE);
        table[visit.name] = { ...table[visit.name], stock: shown(measured) };
        console.log(`stock: ${visit.name}: ${shown(measured)}`);
      }
    }
    console.table(table);
    process.exitCode = isGood ? 0 : 1;
  } finally {
    await browser.close();
    await Promise.all(servers.map((server) => server.close()));
    standIn.close();
    rmSync(project, { recursive: true });
  }
} catch (error) {
  reportAndExit(error);
}
