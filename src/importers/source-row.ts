import type { SourceFacts } from './source-facts.ts';
import type { SourceField, SourceRecord } from './source-record.ts';

/** A row of one of the files of an import. */
export interface SourceRow {
  readonly file: string;
  /** Where it begins in the file, from 1. */
  readonly line: number;
  readonly record: SourceRecord;
  readonly source: SourceFacts;
  /** Fields for which the file has a column. */
  readonly columns: ReadonlySet<SourceField>;
  /** What is odd about its shape: fewer or more cells than the header has. */
  readonly oddity?: string;
}
