import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import {
  FEE_KINDS,
  HOLIDAY_POLICIES,
  HUB_STATUSES,
  HUB_TYPES,
  PRECISIONS,
  PREFECTURES,
  RESERVATION_KINDS,
  SERVICES,
  STAGES,
  WEEKDAYS,
  type Term,
} from '../src/schema/vocabulary.ts';
import { runWatched, type WatchedRun } from './run-watched.ts';

/** The newest of the second series; npm keeps it in its own cache, not among the site's packages. */
export const ELEVENTY = '@11ty/eleventy@2.0.1';

const TEMPLATES = join(import.meta.dirname, 'eleventy');

const labels = (terms: readonly Term[]): Record<string, string> =>
  Object.fromEntries(terms.map(({ value, label }) => [value, label]));

const LABELS = {
  fees: labels(FEE_KINDS),
  holidays: labels(HOLIDAY_POLICIES),
  statuses: labels(HUB_STATUSES),
  types: labels(HUB_TYPES),
  precisions: labels(PRECISIONS),
  prefectures: labels(PREFECTURES),
  reservations: labels(RESERVATION_KINDS),
  services: labels(SERVICES),
  stages: labels(STAGES),
  weekdays: labels(WEEKDAYS),
};

/**
 * Builds the hubs of a project with Eleventy: a page for each that prints the same facts as ours,
 * and the lists of prefectures and municipalities. It makes no search, no pictures, no checks.
 * @param project folder that holds `content/hubs/`
 * @returns the time and the process of Eleventy itself, without npm's
 */
export async function runEleventy(project: string): Promise<WatchedRun> {
  const root = join(project, '.eleventy');
  const site = join(root, 'site');
  cpSync(TEMPLATES, site, { recursive: true });
  cpSync(join(TEMPLATES, 'eleventy.config.cjs'), join(root, 'eleventy.config.cjs'));
  cpSync(join(project, 'content/hubs'), join(site, 'hubs'), { recursive: true });
  mkdirSync(join(site, '_data'));
  writeFileSync(join(site, '_data/labels.json'), JSON.stringify(LABELS));
  const eleventy = (...args: string[]): Promise<WatchedRun> =>
    runWatched('npm', ['exec', '--yes', `--package=${ELEVENTY}`, '--', 'eleventy', ...args], {
      cwd: root,
      // The Node that runs our build.
      env: { PATH: [dirname(process.execPath), process.env.PATH].join(delimiter) },
    });
  // npm fetches it at the first run.
  await eleventy('--version');
  const run = await eleventy('--quiet');
  const own = run.processes.filter(({ name }) => name === 'node eleventy');
  return { ...run, seconds: own[0]?.seconds ?? run.seconds, processes: own };
}
