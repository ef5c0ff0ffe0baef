import { columnFinder } from './column-finder.ts';
import type { Layout } from './layout.ts';
import { plainColumn } from './plain-column.ts';

/**
 * How well a layout fits to the columns of a file: 0 when a required column is missing and no other
 * column fills its field, 1 when the columns are the same ones, between them otherwise.
 */
export function headerFit(layout: Layout, header: readonly string[]): number {
  const { columns } = layout;
  const given = new Set(header.map(plainColumn).filter((name) => name !== ''));
  const known = new Set(header.map(columnFinder(layout)).filter((column) => column !== undefined));
  const fields = new Set([...known].map(({ field }) => field));
  const isMissing = columns.some(
    (column) =>
      column.isRequired && !known.has(column) && !(column.field && fields.has(column.field)),
  );
  if (isMissing) return 0;
  return Math.min(1, (2 * known.size) / (columns.length + given.size));
}
