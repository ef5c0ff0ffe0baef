import { stringify } from 'csv-stringify/sync';
import { OUTCOMES, type ImportPlan } from './import-plan.ts';

const COLUMNS = ['ファイル', '行', '番号', '名称', '結果', '拠点のファイル', '項目', '言葉'];

/**
 * The report as a table for spreadsheets, a line for each row of the source: CSV in UTF-8 with BOM
 * and CRLF. Cells that a spreadsheet would take for a formula are made harmless.
 */
export function reportTable({ rows }: ImportPlan): string {
  const lines = rows.map((row) => [
    row.file,
    String(row.line),
    row.record,
    row.name,
    OUTCOMES[row.outcome],
    row.entry ?? '',
    [...new Set([...row.changed, ...row.conflicts, ...row.remarks.map(({ field }) => field)])].join(
      '、',
    ),
    [
      ...(row.reason === undefined ? [] : [row.reason]),
      ...row.conflicts.map((field) => `${field}：編集を残しました`),
      ...row.remarks.map(({ field, words }) => `${field}：${words}`),
    ].join('\n'),
  ]);
  return stringify([COLUMNS, ...lines], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
    // The library quotes only what holds the delimiter of its own rows, and remarks stand in lines.
    quoted_match: /[\r\n]/,
  });
}
