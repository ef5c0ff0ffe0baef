import { EDITIONS, type Edition, type StandardColumn } from '../../domain/open-data/columns.ts';
import { bareCell } from '../../domain/open-data/guard-cell.ts';
import type { OpenDataHub } from '../../domain/open-data/open-data-hubs.ts';
import { standardRow } from '../../domain/open-data/standard-row.ts';
import type { SourceFacts } from '../source-facts.ts';
import type { SourceRecord } from '../source-record.ts';
import { mendCell } from './standard-mend-cell.ts';
import { readOwnFacts } from './standard-own-facts.ts';
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

/** The source of a row of our own, with its number there. */
type EditedSource = SourceFacts & { readonly record?: string };

interface EditedRecord extends SourceRecord {
  readonly editedFrom: EditedSource;
}

/** What cp932 has one sign for, and what programs make of it on the way back. */
const SIGNS: readonly (readonly [string, string])[] = [
  ['～', '〜'],
  ['－', '−'],
  ['∥', '‖'],
  ['―', '—'],
  ['￠', '¢'],
  ['￡', '£'],
  ['￢', '¬'],
];

const foldSigns = (text: string): string =>
  SIGNS.reduce((folded, [theirs, ours]) => folded.replaceAll(theirs, ours), text);

const isOwn = (record: SourceRecord): record is OwnRecord => 'own' in record;
const isEdited = (record: SourceRecord): record is EditedRecord => 'editedFrom' in record;

/** What a record tells that stands in a row of our own; undefined for all other rows. */
export const ownRowOf = (record: SourceRecord): OwnRow | undefined =>
  isOwn(record) ? record.own : undefined;

/** The source that a row of our own still tells after somebody has edited it. */
export const editedSourceOf = (record: SourceRecord): EditedSource | undefined =>
  isEdited(record) ? record.editedFrom : undefined;

/**
 * Marks the record of a row of our own. It is one when the hub that it tells, written again, gives
 * the same cells letter by letter, lost zeros and the signs that cp932 mixes up aside: such a row is
 * exact, and no rule for other people's words may touch it. A row that somebody has edited may no longer be one, and is then
 * read as any other, but for its source.
 */
export function withOwnRow(
  edition: Edition,
  record: SourceRecord,
  cell: (column: string) => string,
): SourceRecord {
  const columns: readonly StandardColumn[] = EDITIONS[edition];
  const words = columns.map((column) => mendCell(column, bareCell(cell(column))));
  const folded = words.map(foldSigns);
  const isRowOf = (hub: OpenDataHub): boolean =>
    standardRow(hub, columns).every((text, at) => foldSigns(text) === folded[at]);
  const read = (cells: readonly string[]): OpenDataHub | undefined =>
    readOwnHub((column) => cells[columns.indexOf(column)] ?? '');
  const hub = [words, folded].map(read).find((each) => each && isRowOf(each));
  if (hub) {
    const own: OwnRecord = { ...record, own: { hub, isRowOf } };
    return own;
  }
  const source = readOwnFacts(words[columns.indexOf('備考')] ?? '')?.source;
  if (!source) return record;
  const { name, url, licence, date, record: number } = source;
  const editedFrom: EditedSource = {
    name,
    ...(url !== undefined && { url }),
    ...(licence !== undefined && { licence }),
    ...(date !== undefined && { date }),
    ...(number !== undefined && { record: number }),
  };
  const edited: EditedRecord = { ...record, editedFrom };
  return edited;
}
