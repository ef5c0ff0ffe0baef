import { describe, expect, it } from 'vitest';
import { headersFile, headersFor } from './response-headers.ts';

const CSP = 'Content-Security-Policy';
const PAGES = ['/', '/hubs/kagawa/', '/search/', '/events/2024-lunch-exchange/', '/404.html'];
const CMS = '/admin/';
const WORKER = '/pagefind/search-worker.js';
const SEARCH_META = '/pagefind/pagefind.zxx_cf9e8fd5952.pf_meta';
const ASSET = '/_astro/Base.BV9zs2Qa.css';
const FINDER = '/hubs/';
const CASE = '/cases/cocomi/';
const OPEN_DATA = '/data/hubs-28.csv';

const policyOf = (path: string): Record<string, string> =>
  Object.fromEntries(
    (headersFor(path)[CSP] ?? '').split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources.join(' ')];
    }),
  );

it('lets a browser draw a PDF in its own viewer, in no frame of others', () => {
  expect(policyOf('/documents/leaflet.pdf')).toEqual({
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
  });
  expect(headersFor('/documents/leaflet.pdf')['X-Content-Type-Options']).toBe('nosniff');
});

describe.each(PAGES)('the page %s', (path) => {
  it('runs and shows nothing but what the site itself serves', () => {
    expect(headersFor(path)[CSP]).not.toMatch(/unsafe-|https?:|\*|blob:/);
    expect(policyOf(path)).toMatchObject({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'connect-src': "'self'",
      'form-action': "'self'",
    });
  });

  it('keeps its type, tells other sites no path, and asks for the position only itself', () => {
    expect(headersFor(path)).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': expect.stringContaining('geolocation=(self)') as string,
    });
  });
});

it.each([...PAGES, CMS, WORKER, ASSET])('%s is shown in no frame and takes no base', (path) => {
  expect(policyOf(path)).toMatchObject({
    'frame-ancestors': "'none'",
    'base-uri': "'none'",
    'object-src': "'none'",
  });
});

it('the finder may show tiles of 国土地理院, and differs in nothing else', () => {
  const { 'img-src': images, ...others } = policyOf(FINDER);
  const { 'img-src': usual, ...usualOthers } = policyOf('/');
  expect(images).toBe(`${usual ?? ''} https://cyberjapandata.gsi.go.jp`);
  expect(others).toEqual(usualOthers);
});

it('a case study may frame a video of YouTube or Vimeo, and differs in nothing else', () => {
  const { 'frame-src': frames, ...others } = policyOf(CASE);
  expect(frames).toBe('https://www.youtube-nocookie.com https://player.vimeo.com');
  expect(others).toEqual(policyOf('/'));
});

it('the CMS may set inline styles, but never make code from text', () => {
  const { 'style-src': styles, ...others } = policyOf(CMS);
  expect(styles).toContain("'unsafe-inline'");
  expect(Object.values(others).join(' ')).not.toMatch(/'unsafe-/);
  expect(others).toMatchObject({ 'connect-src': "'self' blob:", 'form-action': "'none'" });
  // Of all other hosts, the one of the map.
  expect(others['img-src']).toBe("'self' data: blob: https://cyberjapandata.gsi.go.jp");
});

it('the CMS keeps the other headers of every page, and stays out of search engines', () => {
  expect(headersFor(CMS)).toMatchObject({
    'X-Content-Type-Options': 'nosniff',
    'X-Robots-Tag': 'noindex',
  });
  expect(headersFor('/')).not.toHaveProperty('X-Robots-Tag');
});

it('the search worker may start its WebAssembly and reach its index, no more', () => {
  expect(policyOf(WORKER)).toEqual({
    'default-src': "'none'",
    'base-uri': "'none'",
    'object-src': "'none'",
    'frame-ancestors': "'none'",
    'script-src': "'self' 'wasm-unsafe-eval'",
    'connect-src': "'self'",
  });
});

it.each([
  'index/zxx_1224c12.pf_index',
  'texts/0a1b2c3d/0.json',
  'pagefind.zxx_cf9e8fd5952.pf_meta',
])('the search’s file %s, whose name tells its content, is kept for ever', (name) => {
  expect(headersFor(`/pagefind/${name}`)['Cache-Control']).toContain('immutable');
});

it.each(['search.js', 'search-worker.js', 'pagefind.js', 'pagefind-entry.json', 'pages.json'])(
  'the search’s file %s, which each build writes anew, is asked for again',
  (name) => {
    expect(headersFor(`/pagefind/${name}`)['Cache-Control']).toBe('no-cache');
  },
);

it('files with a hash in their name are kept for ever, pages are not', () => {
  expect(headersFor(ASSET)['Cache-Control']).toContain('immutable');
  expect(headersFor('/')).not.toHaveProperty('Cache-Control');
});

it('a path that only begins like the CMS’s is an ordinary page', () => {
  expect(headersFor('/administration/')).toEqual(headersFor('/'));
});

/** Reads a `_headers` file as hosts do: values of one header are joined, `! Name` takes it away. */
function hostHeaders(text: string, path: string): Record<string, string> {
  const sent: Record<string, string> = {};
  for (const block of text.trim().split('\n\n')) {
    const [pattern = '', ...lines] = block.split('\n');
    const isBeginning = pattern.endsWith('*') && path.startsWith(pattern.slice(0, -1));
    if (!isBeginning && path !== pattern) continue;
    for (const line of lines) {
      const detached = /^ {2}! (.+)$/.exec(line)?.[1];
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
      if (detached !== undefined) Reflect.deleteProperty(sent, detached);
      else sent[name] = name in sent ? `${sent[name] ?? ''}, ${value}` : value;
    }
  }
  return sent;
}

it.each([...PAGES, FINDER, CASE, CMS, WORKER, SEARCH_META, ASSET, OPEN_DATA])(
  'a host sends for %s what the local server sends',
  (path) => {
    expect(hostHeaders(headersFile(), path)).toEqual(headersFor(path));
  },
);

it('a `_headers` file takes the general policy away before each policy of its own', () => {
  const lines = headersFile().split('\n');
  const policies = lines.flatMap((line, index) => (line.startsWith(`  ${CSP}:`) ? [index] : []));
  expect(policies.map((index) => lines[index - 1])).toEqual([
    '/*',
    ...Array<string>(5).fill(`  ! ${CSP}`),
  ]);
});

it('open data may be read by other people’s pages, and says what it is', () => {
  expect(headersFor('/data/hubs-28.csv')).toMatchObject({
    'Content-Type': 'text/csv; charset=utf-8',
    'Access-Control-Allow-Origin': '*',
  });
  expect(headersFor('/data/hubs.geojson')['Content-Type']).toBe('application/geo+json');
  expect(headersFor('/data/')).not.toHaveProperty('Content-Type');
  expect(headersFor('/')).not.toHaveProperty('Access-Control-Allow-Origin');
});
