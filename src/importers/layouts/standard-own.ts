import { EDITIONS, type Edition, type StandardColumn } from '../../domain/open-data/columns.ts';
import { bareCell } from '../../domain/open-data/guard-cell.ts';
import type { OpenDataHub } from '../../domain/open-data/open-data-hubs.ts';
import { standardRow } from '../../domain/open-data/standard-row.ts';
import type { SourceRecord } from '../source-record.ts';
import { mendCell } from './standard-mend-cell.ts';
import { readOwnHub } from './standard-own-hub.ts';

/** A row of the open data that this site itself gives out. */
export interface OwnRow {
  /** The hub that it was written of, with its own source, as far as the columns tell. */
  readonly hub: OpenDataHub;
  /** Whether a hub would be written as this very row: then the row brings nothing new. */
  readonly isRowOf: (hub: OpenDataHub) => boolean;
}

interface OwnRecord extends SourceRecord {
  readonly own: OwnRow;
}

const isOwn = (record: SourceRecord): record is OwnRecord => 'own' in record;

/** What a record tells that stands in a row of our own; undefined for all other rows. */
export const ownRowOf = (record: SourceRecord): OwnRow | undefined =>
  isOwn(record) ? record.own : undefined;

/**
 * Marks the record of a row of our own. It is one when the hub that it tells, written again, gives
 * the same cells letter by letter, lost zeros aside: such a row is exact, and no rule for other
 * people's words may touch it. A row that somebody has edited may no longer be one, and is then
 * read as any other.
 */
export function withOwnRow(
  edition: Edition,
  record: SourceRecord,
  cell: (column: string) => string,
): SourceRecord {
  const columns: readonly StandardColumn[] = EDITIONS[edition];
  const words = columns.map((column) => mendCell(column, bareCell(cell(column))));
  const isRowOf = (hub: OpenDataHub): boolean =>
    standardRow(hub, columns).every((text, at) => text === words[at]);
  const hub = readOwnHub((column) => words[columns.indexOf(column)] ?? '');
  if (!hub || !isRowOf(hub)) return record;
  const own: OwnRecord = { ...record, own: { hub, isRowOf } };
  return own;
}
