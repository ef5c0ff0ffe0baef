import type { SourceField, SourceRecord } from '../source-record.ts';

/** A column of a layout. Names are compared by `plainColumn`: widths, spaces and brackets do not matter. */
export interface LayoutColumn {
  /** As the publisher of the layout writes it. */
  readonly name: string;
  /** Other names that files give it. */
  readonly variants?: readonly string[];
  /** The field that it fills. Without one, its words go into `rest`. */
  readonly field?: SourceField;
  /** A file without it is not of this layout. */
  readonly isRequired?: true;
  /** Says nothing that an entry could hold (`地方公共団体名` beside the code): its words are dropped. */
  readonly isIgnored?: true;
}

/**
 * How a kind of file is laid out. A new one is a file of its own beside this one and a line in
 * `layouts.ts`.
 */
export interface Layout {
  /** For `--layout`: ASCII, lower case. */
  readonly key: string;
  /** For people. */
  readonly name: string;
  /**
   * In the order of the publisher; a file may hold them in any order, lack those that are not
   * required and hold others, whose words go into `rest`. Where two columns fill the same field,
   * the first one that is not empty does, and the others go into `rest`.
   */
  readonly columns: readonly LayoutColumn[];
  /** What the entries say of their source unless the caller says otherwise. */
  readonly source?: { readonly name: string; readonly licence?: string };
  /** Takes any names that tell their meaning: chosen only when the others do not fit or read less. */
  readonly isFallback?: true;
  /**
   * For what does not go from one column to one field.
   * @param cell the words of a column by its `name`, `''` where it is empty or not there
   */
  readonly finish?: (record: SourceRecord, cell: (column: string) => string) => SourceRecord;
}
