/** A column of a figure's table, as the form holds it. */
export interface TableColumn {
  label?: string | undefined;
  unit?: string | undefined;
}

/** A row of a figure's table; a number that is not written yet is `null`. */
export interface TableRow {
  label?: string | undefined;
  values?: (number | null)[] | undefined;
  note?: string | undefined;
}

/** The rows without the numbers of one column. */
export const withoutColumn = (rows: readonly TableRow[], column: number): TableRow[] =>
  rows.map((row) =>
    row.values && row.values.length > column
      ? { ...row, values: row.values.toSpliced(column, 1) }
      : row,
  );

/** A row with one number changed; numbers before it that nobody wrote yet are `null`. */
export function withNumber(row: TableRow, column: number, value: number | null): TableRow {
  const values = Array.from(
    { length: Math.max(row.values?.length ?? 0, column + 1) },
    (_, index) => row.values?.[index] ?? null,
  );
  values[column] = value;
  const last = values.findLastIndex((each) => each !== null);
  return { ...row, values: values.slice(0, last + 1) };
}
