import { ImportError } from '../import-error.ts';
import { layoutByKey } from '../layouts/find-layout.ts';
import { LAYOUTS } from '../layouts/layouts.ts';
import { findTable, type Table } from './find-table.ts';
import type { Sheet } from './sheet.ts';

/** A file's table; of a workbook's, with the name of its sheet. */
export interface NamedTable extends Table {
  readonly sheet?: string;
}

export interface Tables {
  readonly tables: readonly NamedTable[];
  /** Names of sheets that hold words and no table that can be read, or that are hidden. */
  readonly unread: readonly string[];
  /** Those of them that are hidden. */
  readonly hidden: readonly string[];
}

function unreadable(sheets: readonly Sheet[]): ImportError {
  const [first] = sheets.flatMap(({ rows }) => rows);
  const header = first?.cells.map((cell) => cell.replace(/\s+/g, ' ').trim()) ?? [];
  const known = LAYOUTS.map(({ key, name, columns }) => {
    const required = columns.filter(({ isRequired }) => isRequired).map((column) => column.name);
    return `・${key}　${name}（要る列：${required.join('、')}）`;
  });
  return new ImportError(
    `この列の並びは、まだ読み取れません。\nこのファイルの見出し：\n  ${header.join(',')}\n読み取れる並び：\n${known.join('\n')}`,
  );
}

/**
 * Finds the tables of a file: every sheet that has a layout is one, unless its
 * workbook hides it.
 * @param key of a layout, or `auto`
 * @throws ImportError that lists what can be read, when no sheet has a header; when no row is below
 * any
 */
export function findTables(sheets: readonly Sheet[], key: string): Tables {
  const wanted = key === 'auto' ? undefined : layoutByKey(key);
  const all = sheets.filter(({ rows }) => rows.length > 0);
  if (all.length === 0) throw new ImportError('ファイルが空です。');
  const filled = all.filter(({ isHidden }) => !isHidden);
  if (filled.length === 0) throw new ImportError('非表示のシートしかありません。');
  const hidden = all.filter(({ isHidden }) => isHidden).map(({ name = '' }) => name);
  const found = filled.map((sheet) => ({ sheet, table: findTable(sheet.rows, wanted) }));
  const readable = found.flatMap(({ sheet: { name }, table }) =>
    table ? [{ ...table, ...(name !== undefined && { sheet: name }) }] : [],
  );
  if (readable.length === 0) throw unreadable(filled);
  const tables = readable.filter(({ rows }) => rows.length > 0);
  if (tables.length === 0) throw new ImportError('見出しだけで、拠点の行がありません。');
  const unread = found.filter(({ table }) => !table).map(({ sheet }) => sheet.name ?? '');
  return { tables, unread: [...unread, ...hidden], hidden };
}
