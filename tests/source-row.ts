import type { SourceFacts } from '../src/importers/source-facts.ts';
import { SOURCE_FIELDS, type SourceRecord } from '../src/importers/source-record.ts';
import type { SourceRow } from '../src/importers/source-row.ts';

/** What a source says, nothing but what is given here. */
export const sourceRecord = (given: Partial<SourceRecord> = {}): SourceRecord => ({
  ...(Object.fromEntries(SOURCE_FIELDS.map((field) => [field, ''])) as Omit<SourceRecord, 'rest'>),
  rest: [],
  ...given,
});

export const TAKAMATSU: SourceFacts = { name: '高松市オープンデータ', licence: 'CC BY 4.0' };

/** A row of a file that has all columns. */
export const sourceRow = (
  given: Partial<SourceRecord>,
  source: SourceFacts = TAKAMATSU,
  line = 2,
): SourceRow => ({
  file: 'hubs.csv',
  line,
  record: sourceRecord(given),
  source,
  columns: new Set(SOURCE_FIELDS),
});
