import { CURSOR_COMPATIBILITY_SYMBOL, Cursor, type ImplementationEntry } from 'decap-cms-lib-util';
import type { ListQuery } from './list-query.ts';

/** So many entries are drawn at first, and more as the editor scrolls down. */
export const PAGE = 50;

/** Where a page stands: in which list, in which order of it. */
export interface PagePlace {
  folder: string;
  /** From 0. */
  page: number;
  query: ListQuery;
}

/** A page of a list, and the cursor that leads on from it. */
export interface EntryPage<T = ImplementationEntry> {
  entries: T[];
  cursor: Cursor;
}

/** @param all entries of the list, chosen and ordered */
export function pageOfEntries<T>(
  all: readonly T[],
  { folder, page, query }: PagePlace,
): EntryPage<T> {
  const isLast = (page + 1) * PAGE >= all.length;
  return {
    entries: all.slice(page * PAGE, (page + 1) * PAGE),
    cursor: Cursor.create({
      actions: isLast ? [] : ['next'],
      meta: {
        ...{ folder, page },
        ...{ count: all.length, pageSize: PAGE, pageCount: Math.ceil(all.length / PAGE) },
      },
      data: { query: JSON.stringify(query) },
    }),
  };
}

/** Decap takes the first page's cursor from the list itself. */
export const withCursor = ({ entries, cursor }: EntryPage): ImplementationEntry[] =>
  Object.assign(entries, { [CURSOR_COMPATIBILITY_SYMBOL]: cursor });

/**
 * Where the page that follows stands: at the list's beginning when something else has been asked of
 * the list meanwhile.
 * @param asked what is asked of a folder's list now
 */
export function nextPlace(cursor: Cursor, asked: (folder: string) => ListQuery): PagePlace {
  const folder = String(cursor.meta?.get('folder'));
  const query = asked(folder);
  const isSame = cursor.data?.get('query') === JSON.stringify(query);
  return { folder, query, page: isSame ? Number(cursor.meta?.get('page')) + 1 : 0 };
}
