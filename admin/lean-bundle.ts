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
  // Blocks within a text that are drawn by React; ours has none.
  'react-dom/server': 'export const renderToString = () => {};',
  // Checks of values while Decap is developed.
  'react-style-proptype': 'export default () => null;',
  // All of lodash twice, for four functions on lists.
  'lodash/fp': `export const map = (change) => (items) => items.map((item) => change(item));
export const filter = (isGood) => (items) => items.filter((item) => isGood(item));
export const fromPairs = Object.fromEntries;
export const flow = (...steps) => (value) => steps.flat().reduce((passed, step) => step(passed), value);`,
};

/** The same of modules within packages. */
const OURS: Readonly<Record<string, string>> = {
  // Messages to the editor: notifications/start-notifications.ts.
  'decap-cms-core/dist/esm/components/UI/Notifications.js': 'export default () => null;',
  // Notes beside an entry, which need a host's issues and are switched off.
  'decap-cms-core/dist/esm/components/Editor/EditorNotesPane/EditorNotesPane.js':
    'export default () => null;',
  // Files and a configuration in YAML: we have formats of our own, and the configuration in code.
  'decap-cms-core/node_modules/yaml/browser/index.js':
    'export default { stringify: (value) => JSON.stringify(value, null, 2) };',
  // Words about mistakes in HTML, which nobody asks for.
  'rehype-parse/errors.json': '{}',
};

const MARK = '\0unused:';

/** Leaves out of the CMS's bundle what it would carry without need. */
export const leanBundle = (): Plugin => ({
  name: 'cms-lean-bundle',
  enforce: 'pre',
  // The site's own build uses some of these packages.
  applyToEnvironment: ({ name }) => name === 'client',
  resolveId: (source) => (Object.hasOwn(UNUSED, source) ? MARK + source : undefined),
  load: (id) =>
    id.startsWith(MARK)
      ? UNUSED[id.slice(MARK.length)]
      : OURS[/\/node_modules\/(.+)$/.exec(id.replaceAll('\\', '/'))?.[1] ?? ''],
});
