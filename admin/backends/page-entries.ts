import { CURSOR_COMPATIBILITY_SYMBOL, Cursor, type ImplementationEntry } from 'decap-cms-lib-util';

/** So many entries are drawn at first, and more as the editor scrolls down. */
const PAGE = 50;

const cursorAt = (folder: string, page: number, count: number): Cursor => {
  const isLast = (page + 1) * PAGE >= count;
  return Cursor.create({
    actions: isLast ? [] : ['next'],
    meta: { folder, page, count, pageSize: PAGE, pageCount: Math.ceil(count / PAGE) },
  });
};

/** A page of a list, and the cursor that leads on from it. */
export interface EntryPage {
  entries: ImplementationEntry[];
  cursor: Cursor;
}

/** @param page from 0 */
export const pageOfEntries = (
  folder: string,
  all: readonly ImplementationEntry[],
  page: number,
): EntryPage => ({
  entries: all.slice(page * PAGE, (page + 1) * PAGE),
  cursor: cursorAt(folder, page, all.length),
});

/** Decap takes the first page's cursor from the list itself. */
export const withCursor = ({ entries, cursor }: EntryPage): ImplementationEntry[] =>
  Object.assign(entries, { [CURSOR_COMPATIBILITY_SYMBOL]: cursor });

/** @returns the folder, and the page that follows */
export const nextOf = (cursor: Cursor): { folder: string; page: number } => ({
  folder: String(cursor.meta?.get('folder')),
  page: Number(cursor.meta?.get('page')) + 1,
});
