import { parseArgs } from 'node:util';
import { serve } from '../src/commands/serve.ts';
import { UserError, reportAndExit } from '../src/commands/user-error.ts';
import { siteFolder } from '../tests/site/pages.ts';
import { listTemplates, type Template } from '../tests/site/templates.ts';
import { CATEGORIES, runLighthouse, type Category, type Result } from './run-lighthouse.ts';

/**
 * `npm run bench:lighthouse`: the built site on a slow phone. `-- --runs 1` for fewer runs than
 * five, `-- --only hub` for one kind of page. A bench and no gate: its figures depend on the machine.
 */
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, only: { type: 'string' } },
});

/** Ten kinds of page; the lists and entries of other collections look like these. */
const KINDS = [
  ...['home', 'search', 'hubs', 'prefecture', 'municipality', 'hub'],
  ...['list of glossary', 'entry of cases', 'entry of proposals', 'page'],
];

const LEAST: Record<Category, number> = {
  performance: 98,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};

const median = (scores: readonly number[]): number =>
  scores.toSorted((one, other) => one - other)[Math.floor(scores.length / 2)] ?? 0;

const medians = (results: readonly Result[]): Record<Category, number> => {
  const of = (category: Category): number => median(results.map(({ scores }) => scores[category]));
  return {
    performance: of('performance'),
    accessibility: of('accessibility'),
    'best-practices': of('best-practices'),
    seo: of('seo'),
  };
};

/** @throws UserError when `--runs` is no number of runs */
function readRuns(): number {
  if (/^[1-9]\d?$/.test(values.runs)) return Number(values.runs);
  throw new UserError(
    `回数「${values.runs}」は使えません。1から99までの数を指定してください。例：--runs 1 (--runs takes a number from 1 to 99)`,
  );
}

/** @throws UserError when `--only` names no kind of page that the site has */
function findTemplates(): Template[] {
  const { only } = values;
  const templates = listTemplates();
  const found = templates.filter(({ name }) =>
    only === undefined ? KINDS.includes(name) : name === only,
  );
  if (found.length > 0) return found;
  const names = templates.map(({ name }) => `  ${name}`).join('\n');
  throw new UserError(
    `「${only ?? ''}」というページの種類はありません。次の中から選んでください。 (no such kind of page; choose one of these)\n${names}`,
  );
}

function readWishes(): { runs: number; templates: Template[] } {
  try {
    return { runs: readRuns(), templates: findTemplates() };
  } catch (error) {
    return reportAndExit(error);
  }
}

const { runs, templates } = readWishes();
const site = await serve({ dir: siteFolder, port: 0 });
const rows: Record<string, Record<Category, number>> = {};
let isGood = true;
for (const { name, path } of templates) {
  const results: Result[] = [];
  while (results.length < runs) results.push(await runLighthouse(site.url + path));
  const row = medians(results);
  rows[`${name} ${path}`] = row;
  if (CATEGORIES.some((category) => row[category] < LEAST[category])) {
    isGood = false;
    const complaints = new Set(results.flatMap(({ complaints }) => complaints));
    console.log(`${path}\n${[...complaints].map((line) => `  ${line}`).join('\n')}`);
  }
}
await site.close();
console.table(rows);
process.exit(isGood ? 0 : 1);
