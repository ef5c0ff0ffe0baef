import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const pathOf = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const FIND = pathOf('./find-entries.ts');
const CACHE = pathOf('./relation-cache.ts');

/** Lets Decap search and pick entries by our own way of finding them, among the newest. */
export const ownSearch = (): Plugin => ({
  name: 'cms-own-search',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  resolveId: (source, importer = '') => {
    if (source === 'fuzzy') return FIND;
    const isCache =
      source === './RelationCache' && importer.includes('/decap-cms-widget-relation/');
    return isCache ? CACHE : undefined;
  },
});
