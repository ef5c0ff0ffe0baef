import { basename, extname } from 'node:path';
import type { Layout } from './layouts/layout.ts';
import { recordReader } from './layouts/record-reader.ts';
import type { NamedTable } from './reading/find-tables.ts';
import type { SourceFacts } from './source-facts.ts';
import type { SourceField, SourceRecord } from './source-record.ts';
import type { SourceRow } from './source-row.ts';

const columnsOf = (layout: Layout, header: readonly string[]): Set<SourceField> => {
  const { rest, ...fields } = recordReader(layout, header)(header.map((_, at) => `${at}`));
  const given = Object.entries(fields).filter(([, words]) => words !== '');
  return new Set(given.map(([field]) => field as SourceField));
};

/** How a row's number of cells differs from the header's, in words. */
function oddityOf(cells: readonly string[], header: readonly string[]): string | undefined {
  const filled = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  const isOdd = filled > header.length || cells.length < header.length;
  return isOdd ? `見出しは${header.length}列、この行は${cells.length}列` : undefined;
}

const PLACE = ['prefectureName', 'municipalityName', 'municipalityCode'] as const;

/**
 * Lists for people name the municipality once, above all its hubs: a cell merged downwards, or
 * left empty below.
 */
function withPlaceAbove(records: readonly SourceRecord[]): SourceRecord[] {
  let above: Partial<SourceRecord> = {};
  return records.map((record) => {
    const isNamed = PLACE.some((field) => record[field] !== '');
    if (!isNamed) return { ...record, ...above };
    above = Object.fromEntries(PLACE.map((field) => [field, record[field]]));
    return record;
  });
}

/**
 * The rows of a table of a file, in words of our own.
 * @param given what the caller says of the source
 */
export function rowsOfTable(
  file: string,
  { layout, header, rows, sheet }: NamedTable,
  given: Partial<SourceFacts>,
): SourceRow[] {
  const columns = columnsOf(layout, header);
  const records = rows.map(({ cells }) => cells).map(recordReader(layout, header));
  const placed = layout.isFallback ? withPlaceAbove(records) : records;
  const source = { name: basename(file, extname(file)), ...layout.source, ...given };
  const place = sheet === undefined ? file : `${file}「${sheet}」`;
  return placed.map((record, at) => {
    const { line = 0, cells = [] } = rows[at] ?? {};
    const oddity = oddityOf(cells, header);
    return { file: place, line, record, source, columns, ...(oddity !== undefined && { oddity }) };
  });
}
