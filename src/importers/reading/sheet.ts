import type { Row } from './row.ts';

/** A table of a file before its columns are known: a whole CSV, or a sheet of a workbook. */
export interface Sheet {
  /** Of a workbook's sheet. */
  readonly name?: string;
  readonly rows: readonly Row[];
}
