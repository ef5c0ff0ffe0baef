import { parseArgs } from 'node:util';
import { serve } from '../src/commands/serve.ts';
import { siteFolder } from '../tests/site/pages.ts';
import { listTemplates } from '../tests/site/templates.ts';
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

const site = await serve({ dir: siteFolder, port: 0 });
const kinds = values.only === undefined ? KINDS : [values.only];
const rows: Record<string, Record<Category, number>> = {};
let isGood = true;
for (const { name, path } of listTemplates().filter(({ name }) => kinds.includes(name))) {
  const results: Result[] = [];
  while (results.length < Number(values.runs)) results.push(await runLighthouse(site.url + path));
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
