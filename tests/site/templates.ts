import { readFileSync } from 'node:fs';
import { listPages, type BuiltPage } from './pages.ts';

/** A kind of page. The gates that look closely take one page of each. */
export interface Template {
  name: string;
  /** The file in `src/pages` that makes it. */
  route: string;
  /** The page that stands for the others: the longest. */
  path: string;
}

interface Kind {
  name: string;
  route: string;
  paths: RegExp;
  /** What a page of this kind does not have. */
  lacks?: RegExp;
}

const COLLECTIONS = [
  ...['campaigns', 'cases', 'events', 'figures'],
  ...['glossary', 'partners', 'proposals', 'reports'],
];

/** A page belongs to the first route that fits, as in Astro: what is fixed comes before what varies. */
export const KINDS: readonly Kind[] = [
  { name: 'home', route: 'index.astro', paths: /^\/$/ },
  { name: 'not found', route: '404.astro', paths: /^\/404\.html$/ },
  { name: 'search', route: 'search.astro', paths: /^\/search\/$/ },
  { name: 'open data', route: 'data/index.astro', paths: /^\/data\/$/ },
  { name: 'hubs', route: 'hubs/index.astro', paths: /^\/hubs\/$/ },
  { name: 'hub', route: 'hubs/[id].astro', paths: /^\/hubs\/\d{5}-[^/]+\/$/ },
  { name: 'prefecture', route: 'hubs/[prefecture]/index.astro', paths: /^\/hubs\/[^/]+\/$/ },
  {
    name: 'prefecture without hubs',
    route: 'hubs/[prefecture]/index.astro',
    paths: /^\/hubs\/[^/]+\/$/,
    lacks: /href="\/hubs\/\d{5}-/,
  },
  {
    name: 'municipality',
    route: 'hubs/[prefecture]/[...municipality].astro',
    paths: /^\/hubs\/[^/]+\/.+\/$/,
  },
  {
    name: 'cases of a term',
    route: 'cases/[facet]/[...term].astro',
    paths: /^\/cases\/(?!page\/)[^/]+\/.+\/$/,
  },
  { name: 'further cases', route: 'cases/page/[page].astro', paths: /^\/cases\/page\/\d+\/$/ },
  {
    name: 'case without a video',
    route: 'cases/[id].astro',
    paths: /^\/cases\/[^/]+\/$/,
    lacks: /<case-video/,
  },
  ...COLLECTIONS.flatMap((name): Kind[] => [
    { name: `list of ${name}`, route: `${name}/index.astro`, paths: RegExp(`^/${name}/$`) },
    { name: `entry of ${name}`, route: `${name}/[id].astro`, paths: RegExp(`^/${name}/[^/]+/$`) },
  ]),
  { name: 'page', route: '[id].astro', paths: /^\/[^/]+\/$/ },
];

/** An old address that leads on at once is no page to look at. */
const isRedirect = ({ file }: BuiltPage): boolean =>
  readFileSync(file, 'utf8').includes('http-equiv="refresh"');

/** The route that made a page: undefined for an old address, or where `KINDS` knows none. */
export const routeOf = (page: BuiltPage): string | undefined =>
  isRedirect(page) ? undefined : KINDS.find(({ paths }) => paths.test(page.path))?.route;

/**
 * One page for each template of the built site. A collection without an entry has no page yet.
 * @throws Error when nothing is built
 */
export function listTemplates(): Template[] {
  const pages = listPages().map((page) => ({
    path: page.path,
    route: routeOf(page),
    html: readFileSync(page.file, 'utf8'),
  }));
  return KINDS.flatMap(({ name, route, lacks }) => {
    const [page] = pages
      .filter((page) => page.route === route && !lacks?.test(page.html))
      .toSorted((one, other) => other.html.length - one.html.length);
    return page ? [{ name, route, path: page.path }] : [];
  });
}
