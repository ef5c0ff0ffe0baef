/** Response headers of a part of the site: what a host's `_headers` file and the local server send. */
export interface HeaderRule {
  /** Path, with a trailing `*` where it is the beginning of one, as in `_headers`. */
  path: string;
  headers: Readonly<Record<string, string>>;
}

const contentSecurityPolicy = (directives: Readonly<Record<string, string>>): string =>
  Object.entries({
    'default-src': "'none'",
    'base-uri': "'none'",
    'object-src': "'none'",
    'frame-ancestors': "'none'",
    ...directives,
  })
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');

const page = {
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'media-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
};

/** The one page with a map: its tiles of 国土地理院 are fetched only when someone asks for them. */
const finder = { ...page, 'img-src': `${page['img-src']} https://cyberjapandata.gsi.go.jp` };

/** Videos of YouTube and Vimeo are shown in a frame, once somebody asks for one. */
const caseStudy = {
  ...page,
  'frame-src': 'https://www.youtube-nocookie.com https://player.vimeo.com',
};

/** Pagefind's WebAssembly runs in a worker, which obeys the policy that its own script came with. */
const searchWorker = contentSecurityPolicy({
  'script-src': "'self' 'wasm-unsafe-eval'",
  'connect-src': "'self'",
});

/**
 * Decap sets inline styles and previews uploads from memory; nothing of that is allowed elsewhere.
 * @param gitHost the one other origin that it may reach, when it is built for one
 */
const cms = (gitHost: string | undefined): string =>
  contentSecurityPolicy({
    'script-src': "'self' 'wasm-unsafe-eval'",
    'style-src': "'self' 'unsafe-inline'",
    // The control for a hub's place fetches tiles of 国土地理院, only when an editor asks for the map.
    'img-src': "'self' data: blob: https://cyberjapandata.gsi.go.jp",
    'font-src': "'self' data:",
    'connect-src': ["'self' blob:", ...(gitHost === undefined ? [] : [gitHost])].join(' '),
    'form-action': "'none'",
  });

const CSP = 'Content-Security-Policy';

/**
 * Chrome shows a PDF in a page of its own making, which obeys the policy that the PDF came with:
 * with `default-src` or `object-src` it stays empty (crbug.com/271452). Uploads are refused when
 * they hold programs or anything that acts.
 */
const pdf = "base-uri 'none'; frame-ancestors 'none'";

/** In the order of a `_headers` file: a later rule that fits a path wins over an earlier one. */
const headerRules = (gitHost: string | undefined): readonly HeaderRule[] => [
  {
    path: '/*',
    headers: {
      [CSP]: contentSecurityPolicy(page),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': 'camera=(), microphone=(), geolocation=(self)',
    },
  },
  { path: '/hubs/', headers: { [CSP]: contentSecurityPolicy(finder) } },
  { path: '/cases/*', headers: { [CSP]: contentSecurityPolicy(caseStudy) } },
  { path: '/admin/*', headers: { [CSP]: cms(gitHost), 'X-Robots-Tag': 'noindex' } },
  { path: '/pagefind/*', headers: { [CSP]: searchWorker } },
  // Each build writes these anew at the same addresses, and they name what is in the others.
  ...[
    'search.js',
    'search-worker.js',
    'pagefind.js',
    'pagefind-entry.json',
    'pages.json',
    'wasm.',
  ].map((name) => ({ path: `/pagefind/${name}*`, headers: { 'Cache-Control': 'no-cache' } })),
  // A hash or the index's version is in their names.
  ...['index/', 'texts/', 'addresses/', 'pagefind.zxx_'].map((name) => ({
    path: `/pagefind/${name}*`,
    headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
  })),
  { path: '/documents/*', headers: { [CSP]: pdf } },
  // Open data is there for other people's pages as well; `*` stands for nothing behind a file's name.
  { path: '/data/*', headers: { 'Access-Control-Allow-Origin': '*' } },
  { path: '/data/hubs-28.csv*', headers: { 'Content-Type': 'text/csv; charset=utf-8' } },
  { path: '/data/hubs-53.csv*', headers: { 'Content-Type': 'text/csv; charset=utf-8' } },
  { path: '/data/hubs.geojson*', headers: { 'Content-Type': 'application/geo+json' } },
  { path: '/_astro/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  // Each build's leaves have an address of their own; all other files name what is in these.
  { path: '/finder/leaves/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  ...['manifest.json', 'places.json', 'prefectures/', 'postcodes/', 'towns/', 'names/'].map(
    (name) => ({ path: `/finder/${name}*`, headers: { 'Cache-Control': 'no-cache' } }),
  ),
];

const fits = ({ path: rule }: HeaderRule, path: string): boolean =>
  rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule;

/**
 * All headers of one path.
 * @param gitHost origin of the Git host that the CMS is built for
 */
export const headersFor = (path: string, gitHost?: string): Record<string, string> =>
  Object.assign(
    {},
    ...headerRules(gitHost)
      .filter((rule) => fits(rule, path))
      .map(({ headers }) => headers),
  ) as Record<string, string>;

/**
 * The text of a `_headers` file. Where two rules fit a path, hosts join the values of one header
 * with a comma; `! Name` takes the earlier value away first.
 */
export const headersFile = (gitHost?: string): string =>
  headerRules(gitHost)
    .map(({ path, headers }) =>
      [
        path,
        ...Object.entries(headers).flatMap(([name, value]) => [
          ...(name === CSP && path !== '/*' ? [`  ! ${name}`] : []),
          `  ${name}: ${value}`,
        ]),
      ].join('\n'),
    )
    .join('\n\n') + '\n';
