import type { SourceRecord } from '../source-record.ts';

/** How one publisher's file is laid out. */
export interface Layout {
  /** For people. */
  readonly name: string;
  /** Its columns. Their order does not matter. */
  readonly columns: readonly string[];
  /** What the entries say of their source unless the caller says otherwise. */
  readonly source: { readonly name: string; readonly licence?: string };
  /** @param cell the text of a column, `''` where it is empty */
  readonly toRecord: (cell: (column: string) => string) => SourceRecord;
}
