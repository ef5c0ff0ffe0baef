import { beforeAll, expect, test } from 'vitest';
import { readHeads, type Head } from './head.ts';
import { siteOrigin } from './pages.ts';

let heads: Head[];

beforeAll(async () => {
  heads = await readHeads();
});

const pathsWhere = (wrong: (head: Head) => boolean): string[] =>
  heads.filter(wrong).map(({ path }) => path);

test('every page is in Japanese and says so', () => {
  expect(pathsWhere(({ lang }) => lang !== 'ja')).toEqual([]);
});

test('every page has one h1, with words in it', () => {
  expect(pathsWhere(({ headings }) => headings.length !== 1 || headings[0] === '')).toEqual([]);
});

test('every page has one title that no other page has', () => {
  expect(pathsWhere(({ titles }) => titles.length !== 1 || titles[0] === '')).toEqual([]);
  const byTitle = Map.groupBy(heads, ({ titles }) => titles[0]);
  const shared = [...byTitle].filter(([, pages]) => pages.length > 1);
  expect(shared.map(([title, pages]) => [title, pages.map(({ path }) => path)])).toEqual([]);
});

test('every page that is meant for search engines names its own public address', () => {
  expect(
    pathsWhere(
      ({ path, canonicals, noindex }) =>
        !noindex && (canonicals.length !== 1 || canonicals[0] !== siteOrigin + path),
    ),
  ).toEqual([]);
  expect(
    pathsWhere(({ canonicals }) => canonicals.some((url) => !url?.startsWith(`${siteOrigin}/`))),
  ).toEqual([]);
});
