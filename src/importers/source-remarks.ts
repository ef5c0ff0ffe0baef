import type { Remark } from './remark.ts';
import type { SourceRecord } from './source-record.ts';

/**
 * What a row says beyond the fields of an entry, letter by letter: its own remarks first, then a
 * line `column：words` for each thing that found no other place.
 * @param left label and words of what was not understood, or only in part
 * @returns undefined when there is nothing
 */
export function sourceRemarks(row: SourceRecord, left: readonly Remark[]): string | undefined {
  const lines = [
    row.remark,
    ...left.map(({ field, words }) => `${field}：${words}`),
    ...row.rest.map(([column, words]) => `${column}：${words}`),
  ].filter((line) => line !== '');
  return lines.length === 0 ? undefined : lines.join('\n');
}
