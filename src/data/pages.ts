import type { Page } from '../schema/page.ts';
import { readCollection, type Entry } from './read-collection.ts';

export type PageEntry = Entry<Page>;

/** All pages that stand alone. */
export const getPages = readCollection<Page>('pages', (a, b) => a.id.localeCompare(b.id));
