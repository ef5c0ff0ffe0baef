import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readHeads } from './head.ts';
import { siteFolder, siteOrigin } from './pages.ts';

/** The addresses in a file of @astrojs/sitemap, which escapes what XML must escape and no more. */
const locations = (name: string): string[] =>
  [...readFileSync(join(siteFolder, name), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url = '']) => url.replaceAll('&amp;', '&'),
  );

test('the sitemap lists every page that search engines may show, and nothing else', async () => {
  const listed = locations('sitemap-index.xml').flatMap((url) => locations(new URL(url).pathname));
  const pages = (await readHeads()).filter(({ noindex }) => !noindex);
  expect(listed.toSorted()).toEqual(pages.map(({ path }) => siteOrigin + path).toSorted());
});
