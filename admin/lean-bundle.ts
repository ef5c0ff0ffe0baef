import type { Plugin } from 'vite';

/** Decap's parts that it loads and that this CMS never comes to use, and what stands in their places. */
const UNUSED: Readonly<Record<string, string>> = {
  // A GraphQL client, which the GitLab backend uses only when it is told to.
  'apollo-client': 'export class ApolloClient {}',
  'apollo-cache-inmemory': 'export class InMemoryCache {}',
  'apollo-link-http': 'export const createHttpLink = () => {};',
  'apollo-link-context': 'export const setContext = () => {};',
  'graphql-tag': "export const gql = () => '';",
  // Files of other kinds than ours: entry-format.ts and site-format.ts read and write them all.
  'gray-matter': 'export default () => {};',
  '@iarna/toml/parse-string': 'export default () => {};',
  'tomlify-j0.4': 'export default {};',
  esprima: 'export default {};',
  // Pictures are drawn anew before Decap sees them (uploads/redraw-picture.ts).
  '@jsquash/webp': 'export const encode = () => {};',
  // What browsers have, for the package that finds phrases.
  linkedom: 'export const { DOMParser } = globalThis;',
  // Marks of Markdown in the hints of fields; ours are plain sentences.
  'react-markdown': 'export default ({ children }) => children;',
  'remark-gfm': 'export default () => {};',
  // Four functions of many, with which Decap reads headers and what Git says of large files; as they
  // are, they bring the whole of lodash along a second time.
  'lodash/fp': `export const flow = (steps) => (value) => steps.reduce((so, step) => step(so), value);
export const map = (change) => (items) => items.map((item) => change(item));
export const filter = (isWanted) => (items) => items.filter((item) => isWanted(item));
export const fromPairs = (pairs) => Object.fromEntries(pairs);`,
  // Blocks within a text that are drawn by React; ours has none.
  'react-dom/server': 'export const renderToString = () => {};',
  // Checks of values while Decap is developed.
  'react-style-proptype': 'export default () => null;',
};

/** The same of modules within packages. */
const UNUSED_MODULES: Readonly<Record<string, string>> = {
  // Messages to the editor: notifications/start-notifications.ts.
  'decap-cms-core/dist/esm/components/UI/Notifications.js': 'export default () => null;',
  // Notes beside an entry, which need a host's issues and are switched off.
  'decap-cms-core/dist/esm/components/Editor/EditorNotesPane/EditorNotesPane.js':
    'export default () => null;',
  // Words about mistakes in HTML, which nobody asks for.
  'rehype-parse/errors.json': '{}',
};

/** The same for what only some packages have no use for: other parts of the CMS use copies of their own. */
const UNUSED_BY: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/decap-cms-core/': {
    // Our formats read all files, and the configuration is none; what is left is the report of an error.
    yaml: 'export default { stringify: (value) => JSON.stringify(value, null, 2) };',
  },
  '/decap-cms-widget-markdown/': {
    // Only the preview of Decap's own text field asks for them.
    'remark-rehype': 'export default () => {};',
    'rehype-stringify': 'export default () => {};',
  },
};

const MARK = '\0unused:';

/** What stands in the place of a package, for the file that asks for it. */
const standIn = (source: string, importer = ''): string | undefined =>
  (Object.hasOwn(UNUSED, source) ? UNUSED[source] : undefined) ??
  Object.entries(UNUSED_BY).find(
    ([part, own]) => importer.includes(part) && Object.hasOwn(own, source),
  )?.[1][source];
const ALL = Object.assign({}, UNUSED, ...Object.values(UNUSED_BY)) as Record<string, string>;

/** Leaves out of the CMS's bundle what it would carry without need. */
export const leanBundle = (): Plugin => ({
  name: 'cms-lean-bundle',
  enforce: 'pre',
  // The site's own build uses some of these packages.
  applyToEnvironment: ({ name }) => name === 'client',
  resolveId: (source, importer) =>
    standIn(source, importer) === undefined ? undefined : MARK + source,
  load: (id) =>
    id.startsWith(MARK)
      ? ALL[id.slice(MARK.length)]
      : UNUSED_MODULES[/\/node_modules\/(.+)$/.exec(id.replaceAll('\\', '/'))?.[1] ?? ''],
});
