import type { Row } from './row.ts';

/** A table of a file before its columns are known: a whole CSV, or a sheet of a workbook. */
export interface Sheet {
  /** Of a workbook's sheet. */
  readonly name?: string;
  /** Hidden from the readers of its workbook: old or half done, perhaps. */
  readonly isHidden?: true;
  readonly rows: readonly Row[];
}
