import type { SourceRow } from '../source-row.ts';
import { tidyText } from '../tidy-text.ts';
import { shortHash } from './short-hash.ts';

const hashOf = ({ record }: SourceRow): string =>
  shortHash([record.name, `${record.municipalityName}${record.address}`].map(tidyText));

/** Whether a row has no number of its own. */
export const isNumberless = (key: string): boolean => /^h-[0-9a-f]{8}$/.test(key);

/**
 * What tells each row from the others of its source, now and in the next import: its number; where
 * it has none, `h-` and a hash of name and address; where several share one, number and hash.
 */
export function rowKeys(rows: readonly SourceRow[]): string[] {
  const place = ({ source, record }: SourceRow): string => `${source.name}\n${record.record}`;
  const sharing = Map.groupBy(rows, place);
  return rows.map((row) => {
    const number = row.record.record;
    if (number === '') return `h-${hashOf(row)}`;
    return (sharing.get(place(row)) ?? []).length > 1 ? `${number}-${hashOf(row)}` : number;
  });
}
