import { stringify } from 'csv-stringify/sync';
import { EDITIONS, type Edition } from './columns.ts';
import { guardCell } from './guard-cell.ts';
import { openDataHubs, type OpenDataHub } from './open-data-hubs.ts';
import { standardRow } from './standard-row.ts';

/**
 * 「子育て施設一覧」 of the hubs as CSV (RFC 4180) in UTF-8 with the byte order mark that Excel wants.
 * Line breaks inside of cells are LF, those between the rows CRLF.
 */
export function standardCsv(edition: Edition, hubs: readonly OpenDataHub[]): string {
  const columns = EDITIONS[edition];
  const rows = openDataHubs(hubs).map((hub) => standardRow(hub, columns).map(guardCell));
  return stringify([columns, ...rows], {
    bom: true,
    record_delimiter: 'windows',
    // The library quotes only what holds the delimiter of its own rows.
    quoted_match: /[\r\n]/,
  });
}
