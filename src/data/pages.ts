import { getCollection, type CollectionEntry } from 'astro:content';
import type { Page } from '../schema/page.ts';

export interface PageRecord {
  page: Page;
  entry: CollectionEntry<'pages'>;
}

let pages: Promise<readonly PageRecord[]> | undefined;

/** All pages that stand alone; read once a build. */
export const getPages = (): Promise<readonly PageRecord[]> =>
  (pages ??= getCollection('pages').then((entries) =>
    entries.map((entry) => ({ page: entry.data as Page, entry })),
  ));
