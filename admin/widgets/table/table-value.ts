/** A column of a figure's table, as the form holds it. */
export interface TableColumn {
  label?: string | undefined;
  unit?: string | undefined;
}

/**
 * What stands in a cell: a number, `null` before it is written, or words that are none, which the
 * schema refuses.
 */
export type Cell = number | string | null;

/** A row of a figure's table. */
export interface TableRow {
  label?: string | undefined;
  values?: Cell[] | undefined;
  note?: string | undefined;
}

/** The rows without the numbers of one column. */
export const withoutColumn = (rows: readonly TableRow[], column: number): TableRow[] =>
  rows.map((row) =>
    row.values && row.values.length > column
      ? { ...row, values: row.values.toSpliced(column, 1) }
      : row,
  );

/** A row with one cell changed; numbers before it that nobody wrote yet are `null`. */
export function withCell(row: TableRow, column: number, value: Cell): TableRow {
  const values = Array.from(
    { length: Math.max(row.values?.length ?? 0, column + 1) },
    (_, index) => row.values?.[index] ?? null,
  );
  values[column] = value;
  const last = values.findLastIndex((each) => each !== null);
  return { ...row, values: values.slice(0, last + 1) };
}
