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
};

const MARK = '\0unused:';

/** Leaves out of the CMS's bundle what it would carry without need. */
export const leanBundle = (): Plugin => ({
  name: 'cms-lean-bundle',
  enforce: 'pre',
  // The site's own build uses some of these packages.
  applyToEnvironment: ({ name }) => name === 'client',
  resolveId: (source) => (Object.hasOwn(UNUSED, source) ? MARK + source : undefined),
  load: (id) => (id.startsWith(MARK) ? UNUSED[id.slice(MARK.length)] : undefined),
});
