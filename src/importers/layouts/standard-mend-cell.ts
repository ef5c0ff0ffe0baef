import type { StandardColumn } from '../../domain/open-data/columns.ts';

const CODES: ReadonlySet<StandardColumn> = new Set([
  '都道府県コード又は市区町村コード',
  '全国地方公共団体コード',
  '所在地_全国地方公共団体コード',
]);
const TIMES: ReadonlySet<StandardColumn> = new Set(['開始時間', '終了時間']);

/**
 * Puts back the zeros that a spreadsheet drops from codes and times when it saves a table again,
 * and takes away the seconds that it adds.
 */
export function mendCell(column: StandardColumn, text: string): string {
  if (CODES.has(column) && /^\d{5}$/.test(text)) return `0${text}`;
  if (TIMES.has(column)) return text.replace(/^(\d?\d:\d\d):00$/, '$1').replace(/^\d:/, '0$&');
  return text;
}
