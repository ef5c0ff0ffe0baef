import { SOURCE_FIELDS, type SourceField, type SourceRecord } from '../source-record.ts';
import type { Layout, LayoutColumn } from './layout.ts';
import { plainColumn } from './plain-column.ts';

/** Columns of closing days qualify the opening hours: apart from them, the hours would claim too much. */
const CLOSING = /(?:休館|休所|定休|休業|休室|休園|閉館|閉所|閉室)/;

const tidy = (cell: string | undefined): string => (cell ?? '').replace(/\r\n?/g, '\n').trim();

/**
 * Makes records of a file's rows. Every word of a row stands in one field or in `rest`; a row may
 * be longer than the header.
 * @param header the file's columns in their order
 */
export function recordReader(
  layout: Layout,
  header: readonly string[],
): (row: readonly string[]) => SourceRecord {
  const byName = new Map(
    layout.columns.flatMap((column) =>
      [column.name, ...(column.variants ?? [])].map((name) => [plainColumn(name), column] as const),
    ),
  );
  const columns = header.map((name) => byName.get(plainColumn(name)));
  const priority = (column: LayoutColumn | undefined): number =>
    column ? layout.columns.indexOf(column) : layout.columns.length;
  const order = header
    .map((_, at) => at)
    .sort((a, b) => priority(columns[a]) - priority(columns[b]));

  return (row) => {
    const fields = Object.fromEntries(SOURCE_FIELDS.map((field) => [field, ''])) as Record<
      SourceField,
      string
    >;
    const cells = new Map<string, string>();
    const rest = new Map<number, readonly [string, string]>();
    for (const at of order) {
      const words = tidy(row[at]);
      const column = columns[at];
      if (words === '') continue;
      if (column && !cells.has(column.name)) cells.set(column.name, words);
      if (column?.isIgnored) continue;
      const name = tidy(header[at]).replace(/\s+/g, '') || `${at + 1}列目`;
      const isOfHours = column?.field === 'hoursNote' || (!column && CLOSING.test(name));
      if (isOfHours) {
        const line =
          column && fields.hoursNote === '' && !CLOSING.test(name) ? words : `${name}：${words}`;
        fields.hoursNote = [fields.hoursNote, line].filter((each) => each !== '').join('\n');
      } else if (column?.field && fields[column.field] === '') fields[column.field] = words;
      else if (!column?.field || fields[column.field] !== words) rest.set(at, [name, words]);
    }
    row.slice(header.length).forEach((cell, index) => {
      const words = tidy(cell);
      if (words !== '')
        rest.set(header.length + index, [`${header.length + index + 1}列目`, words]);
    });
    const inOrder = [...rest].sort(([a], [b]) => a - b).map(([, pair]) => pair);
    const record: SourceRecord = { ...fields, rest: inOrder };
    return layout.finish?.(record, (name) => cells.get(name) ?? '') ?? record;
  };
}
