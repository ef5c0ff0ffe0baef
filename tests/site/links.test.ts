import { LinkChecker, LinkState, type LinkResult } from 'linkinator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../src/commands/serve.ts';
import { listPages, listStylesheets, siteFolder, siteOrigin } from './pages.ts';

let site: Awaited<ReturnType<typeof serve>>;
let links: LinkResult[];

beforeAll(async () => {
  site = await serve({ dir: siteFolder, port: 0 });
  const { links: found } = await new LinkChecker().check({
    // Each file by name: what nothing links to is checked as well.
    path: [...listPages().map(({ path }) => path), ...listStylesheets()].map(
      (path) => site.url + path,
    ),
    checkFragments: true,
    checkCss: true,
    redirects: 'error',
    concurrency: 20,
    // Our public address (canonical, pictures for sharing) is looked up in the build.
    urlRewriteExpressions: [
      {
        pattern: new RegExp(`^${siteOrigin.replaceAll('.', String.raw`\.`)}(?=/|$)`),
        replacement: site.url,
      },
    ],
    // Other people's sites come and go; a test must not depend on them.
    // Asked before and after the rewriting above.
    linksToSkip: (link) =>
      Promise.resolve(
        ![site.url, siteOrigin].includes(new URL(link).origin) ||
          // A pattern for machines: the second stands in its place.
          link.includes('{seek_to_second_number}'),
      ),
  });
  links = found;
});

afterAll(() => site.close());

const words = ({ parent, url, status }: LinkResult): string =>
  `${parent ?? ''} → ${url} (${String(status)})`.replaceAll(site.url, '');

test('every internal link, picture, script, stylesheet and #fragment exists', () => {
  expect(links.length).toBeGreaterThan(listPages().length);
  expect(links.filter(({ state }) => state === LinkState.BROKEN).map(words)).toEqual([]);
});

test('every link to a page ends with a slash, so that no host has to redirect', () => {
  const pageLinks = links.filter(({ url }) => url.startsWith(`${site.url}/`));
  const bare = pageLinks.filter(({ url }) => /\/[^/.]+$/.test(new URL(url).pathname));
  expect(bare.map(words)).toEqual([]);
});
