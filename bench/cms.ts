import { globSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { git } from '../src/commands/git.ts';
import { reportAndExit } from '../src/commands/user-error.ts';
import { launchBrowser } from '../tests/chromium.ts';
import { startGitLab } from './cms-gitlab.ts';
import type { Change, CmsHost } from './cms-host.ts';
import { startLocal } from './cms-local.ts';
import { measureVisit, medianOf, type Measured } from './cms-measure.ts';
import { readCmsOptions, type CmsBenchOptions } from './cms-options.ts';
import { buildOurCms, buildStockCms } from './cms-sites.ts';
import { OUR_VISITS, VISITS, type Visit } from './cms-visits.ts';
import { ratioOf, wordsOf } from './cms-words.ts';
import { makeProject } from './make-project.ts';

/** What an editor may be asked to wait, and the host to answer. */
const LIMITS = { seconds: 3, calls: 20 };
/** Seconds. */
const OUR_PATIENCE = 60;

/** The sample hubs in a repository of their own, a folder of the system's temporary files. */
async function makeRepository({ towns, hubs }: CmsBenchOptions): Promise<string> {
  const project = makeProject({ towns: resolve(towns), hubs, seed: 1 });
  await git(project, 'init', '--quiet', '--initial-branch=main');
  await git(project, 'add', 'content');
  const person = ['-c', 'user.name=Bench', '-c', 'user.email=b@localhost'];
  await git(project, ...person, 'commit', '--quiet', '-m', 'Hubs');
  return project;
}

/** The first hubs of a prefecture, each with another name. */
const renamed = (project: string, prefecture: string, count: number): Change[] =>
  globSync(`content/hubs/${prefecture}/*.md`, { cwd: project })
    .toSorted()
    .slice(0, count)
    .map((path) => ({
      path,
      text: readFileSync(join(project, path), 'utf8').replace('name: ', 'name: 新'),
    }));

async function startHost(project: string, options: CmsBenchOptions): Promise<CmsHost> {
  return options.isLocal ? startLocal(project) : startGitLab(project, options.latency);
}

async function measureAll(
  visits: readonly Visit[],
  measureOne: (visit: Visit) => Promise<Measured>,
  { who, runs }: { who: string; runs: number },
): Promise<Map<string, Measured>> {
  const found = new Map<string, Measured>();
  for (const visit of visits) {
    const measured: Measured[] = [];
    while (measured.length < runs) measured.push(await measureOne(visit));
    found.set(visit.name, medianOf(measured));
    console.log(`${who}: ${visit.name}: ${measured.map(wordsOf).join('; ')}`);
  }
  return found;
}

const isWithin = ({ seconds, calls, isCut }: Measured): boolean =>
  !isCut && seconds <= LIMITS.seconds && calls <= LIMITS.calls;

async function compare(
  browser: Browser,
  host: CmsHost,
  project: string,
  options: CmsBenchOptions,
): Promise<void> {
  const { hubs, latency, changed, drafts, only, runs, patience, withStock, isLocal } = options;
  const asked = (visits: readonly Visit[]): Visit[] => visits.filter(({ name }) => only.test(name));
  await buildOurCms(host, project, join(project, 'ours'));
  if (changed > 0) await host.publish(renamed(project, 'hokkaido', changed));
  if (drafts > 0) await host.draft(renamed(project, 'tokyo', drafts));
  console.log(
    `${hubs} hubs, ${isLocal ? 'the local server' : `${latency} ms an answer`}, ${changed} hubs changed since the build, ${drafts} drafts`,
  );
  const at = await host.serve(join(project, 'ours'));
  const ours = await measureAll(
    asked([...VISITS, ...OUR_VISITS]),
    (visit) => measureVisit(browser, host, visit, at, OUR_PATIENCE),
    { who: 'ours', runs },
  );
  let stock = new Map<string, Measured>();
  if (withStock) {
    await buildStockCms(host, join(project, 'stock'));
    const stockAt = await host.serve(join(project, 'stock'));
    stock = await measureAll(
      asked(VISITS),
      (visit) => measureVisit(browser, host, visit, stockAt, patience),
      { who: 'stock', runs: 1 },
    );
  }
  console.table(
    Object.fromEntries(
      [...ours].map(([name, own]) => {
        const other = stock.get(name);
        return [
          name,
          {
            ours: wordsOf(own) + (isWithin(own) ? '' : ' OVER'),
            ...(other && { stock: wordsOf(other), 'stock / ours': ratioOf(own, other) }),
          },
        ];
      }),
    ),
  );
  process.exitCode = [...ours.values()].every(isWithin) ? 0 : 1;
}

try {
  const options = readCmsOptions();
  const project = await makeRepository(options);
  const host = await startHost(project, options);
  const browser = await launchBrowser();
  try {
    await compare(browser, host, project, options);
  } finally {
    await browser.close();
    await host.close();
    rmSync(project, { recursive: true });
  }
} catch (error) {
  reportAndExit(error);
}
