import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeRandom } from '../../bench/random.ts';
import { MANIFEST_FILE, SEARCH_FOLDER } from '../../src/domain/search/files.ts';
import { readManifest } from '../../src/domain/search/manifest.ts';
import { otherWords } from '../../src/domain/search/other-words.ts';
import { queryTerms } from '../../src/domain/search/query-terms.ts';
import { siteFolder } from '../site/pages.ts';
import { visitEngine, type EngineVisit } from './engine-visit.ts';
import { QUESTIONS, type Question } from './questions.ts';
import { sampleQueries } from './sample-queries.ts';
import { sampleTitles } from './sample-titles.ts';
import { hasQuery, readTruth } from './truth.ts';
import { VARIANTS } from './variants.ts';

const pages = readTruth(siteFolder);
const { groups } = readManifest(
  JSON.parse(readFileSync(join(siteFolder, SEARCH_FOLDER, MANIFEST_FILE), 'utf8')),
);
let visit: EngineVisit;

beforeAll(async () => {
  visit = await visitEngine(siteFolder);
});
afterAll(() => visit.close());

/** Pages that have every term of a query, in one of the ways that are known to mean the same. */
const meant = (typed: string): string[] => {
  const terms = queryTerms(typed).map((term) => otherWords(term, groups));
  return pages
    .filter((page) => terms.every((ways) => ways.some((way) => hasQuery(page, way, true))))
    .map(({ url }) => url);
};
const having = (typed: string, isFolded = false): string[] =>
  pages.filter((page) => hasQuery(page, typed, isFolded)).map(({ url }) => url);
const share = (good: number, all: number): number => (all === 0 ? 1 : good / all);

describe('words of the site', () => {
  const classes = sampleQueries(pages, makeRandom(20261129), 12);

  it.each(Object.entries(classes))(
    '%s: every page that has them, and no other',
    async (_, sampled) => {
      const answers = await visit.ask(sampled.map(({ typed }) => typed));
      const lost: string[] = [];
      const wrong: string[] = [];
      let found = 0;
      for (const [at, { typed, isFolded }] of sampled.entries()) {
        const urls = answers[at]?.urls ?? [];
        found += urls.length;
        const right = new Set(meant(typed));
        for (const url of having(typed, isFolded))
          if (!urls.includes(url)) lost.push(`${typed}: ${url}`);
        for (const url of urls) if (!right.has(url)) wrong.push(`${typed}: ${url}`);
      }
      expect(sampled.length).toBeGreaterThan(5);
      expect(lost).toEqual([]);
      expect(share(found - wrong.length, found), wrong.join('\n')).toBeGreaterThanOrEqual(0.995);
    },
  );

  it('that stand nowhere find nothing', async () => {
    const absent = (classes.nothing ?? []).map(({ typed }) => typed);
    const answers = await visit.ask(absent);
    expect(absent.filter((_, at) => (answers[at]?.urls.length ?? 0) > 0)).toEqual([]);
  });
});

describe('the order', () => {
  it('begins with the page whose title is known', async () => {
    const titles = sampleTitles(pages, makeRandom(7), 100);
    const answers = await visit.ask(titles.map(({ typed }) => typed));
    const failed = titles.filter(({ url }, at) => answers[at]?.urls[0] !== url);
    expect(titles.length).toBeGreaterThan(40);
    expect(
      share(titles.length - failed.length, titles.length),
      JSON.stringify(failed),
    ).toBeGreaterThanOrEqual(0.98);
  });

  it('has the page that answers a question among the first ten', async () => {
    const questions: readonly Question[] = Object.values(QUESTIONS).flat();
    const answers = await visit.ask(questions.map(([typed]) => typed));
    const failed = questions.filter(([, ...pagesThatAnswer], at) => {
      const { urls = [], related = [] } = answers[at] ?? {};
      const first = [...urls, ...related].slice(0, 10);
      return !pagesThatAnswer.some((url) => first.includes(url));
    });
    const left = share(questions.length - failed.length, questions.length);
    expect(left, failed.map(([typed]) => typed).join('\n')).toBeGreaterThanOrEqual(0.97);
  });

  it('names pages that the questions ask for and that are there', () => {
    const known = new Set(pages.map(({ url }) => url));
    const named = Object.values(QUESTIONS).flatMap((list) => list.flatMap(([, ...urls]) => urls));
    expect(named.filter((url) => !known.has(url))).toEqual([]);
  });
});

describe('words that mean the same', () => {
  it('find each other’s pages', async () => {
    const words = VARIANTS.flat();
    const answers = await visit.ask(words);
    const lost: string[] = [];
    let all = 0;
    for (const group of VARIANTS) {
      const wanted = new Set(group.flatMap((word) => having(word)));
      all += wanted.size * group.length;
      for (const word of group) {
        const urls = answers[words.indexOf(word)]?.urls ?? [];
        for (const url of wanted) if (!urls.includes(url)) lost.push(`${word}: ${url}`);
      }
    }
    expect(share(all - lost.length, all), lost.join('\n')).toBeGreaterThanOrEqual(0.98);
  });

  it('are those of the glossary: each leads to its term', async () => {
    const terms = pages.filter(({ url }) => /^\/glossary\/./.test(url));
    const named = groups.flatMap((group) => {
      const words = [...group.words, ...group.readings];
      const page = terms.find(({ title }) => words.includes(title));
      return page ? words.map((word) => ({ word, url: page.url })) : [];
    });
    const answers = await visit.ask(named.map(({ word }) => word));
    const lost = named.filter(({ url }, at) => !answers[at]?.urls.includes(url));
    expect(named.length).toBeGreaterThan(100);
    expect(lost).toEqual([]);
  });
});
