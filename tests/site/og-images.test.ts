import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, it } from 'vitest';
import { readHead } from '../../src/integrations/og-images/read-head.ts';
import { PREFECTURES } from '../../src/schema/vocabulary.ts';
import { readHeads } from './head.ts';
import { listPages, siteFolder, siteOrigin } from './pages.ts';

/** What each page says of itself to those who link to it. */
const properties = new Map(
  listPages().map(({ path, file }) => [path, readHead(readFileSync(file, 'utf8'))]),
);

/** The file of the picture that a page names, from the site's root. */
const pictureOf = (path: string): string | undefined =>
  properties.get(path)?.get('og:image')?.replace(`${siteOrigin}/`, '');

const built = (): string[] =>
  globSync('og{.png,/**/*.png}', { cwd: siteFolder }).map((name) => name.replaceAll('\\', '/'));

let indexed: string[];

beforeAll(async () => {
  indexed = (await readHeads()).filter(({ noindex }) => !noindex).map(({ path }) => path);
});

it('every page that is meant for search engines names a picture, its size and its words', () => {
  expect(indexed.length).toBeGreaterThan(100);
  const wrong = indexed.filter((path) => {
    const page = properties.get(path);
    return (
      !/^og(?:\/[a-z0-9/-]+)?\.png$/.test(pictureOf(path) ?? '') ||
      page?.get('og:image:width') !== '1200' ||
      page.get('og:image:height') !== '630' ||
      !page.get('og:image:alt')
    );
  });
  expect(wrong).toEqual([]);
});

it('every other page names none', () => {
  const others = [...properties.keys()].filter((path) => !indexed.includes(path));
  expect(others).toContain('/404.html');
  expect(others.filter((path) => pictureOf(path) !== undefined)).toEqual([]);
});

it('every picture that a page names is there, and no other', () => {
  const named = new Set(indexed.map(pictureOf));
  expect(built().toSorted()).toEqual([...named].toSorted());
});

it('every picture is 1200 × 630 pixels in at most 40 kB', async () => {
  const wrong: string[] = [];
  for (const name of built()) {
    const data = readFileSync(join(siteFolder, name));
    const { width, height, format } = await sharp(data).metadata();
    const isRight = format === 'png' && width === 1200 && height === 630 && data.length <= 40_000;
    if (!isRight) wrong.push(`${name}: ${format} ${width} × ${height}, ${data.length} bytes`);
  }
  expect(wrong).toEqual([]);
});

it('each page has a picture of its own, but hubs and municipalities share their prefecture’s', () => {
  const shared = Map.groupBy(indexed, pictureOf);
  const groups = [...shared].filter(([, paths]) => paths.length > 1);
  expect(groups.length).toBeGreaterThan(0);
  for (const [picture, paths] of groups) {
    const own = `/${(picture ?? '').replace(/^og\/|\.png$/g, '')}/`;
    expect(PREFECTURES.map(({ value }) => `/hubs/${value}/`)).toContain(own);
    const words = new Set(paths.map((path) => properties.get(path)?.get('og:image:alt')));
    expect([...words]).toEqual([properties.get(own)?.get('og:title')]);
  }
  expect(PREFECTURES.map(({ value }) => pictureOf(`/hubs/${value}/`))).toEqual(
    PREFECTURES.map(({ value }) => `og/hubs/${value}.png`),
  );
  const strays = indexed.filter(
    (path) =>
      path.startsWith('/hubs/') &&
      path !== '/hubs/' &&
      !/^og\/hubs\/[a-z]+\.png$/.test(pictureOf(path) ?? ''),
  );
  expect(strays).toEqual([]);
});
