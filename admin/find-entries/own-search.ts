import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const OWN = fileURLToPath(new URL('./find-entries.ts', import.meta.url));

/** Lets Decap search and pick entries by our own way of finding them. */
export const ownSearch = (): Plugin => ({
  name: 'cms-own-search',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  resolveId: (source) => (source === 'fuzzy' ? OWN : undefined),
});
