/** One row of a file, before anything is known of its columns. */
export interface Row {
  /** Where it begins, counted from 1 as editors and spreadsheets show it. */
  readonly line: number;
  readonly cells: readonly string[];
}
