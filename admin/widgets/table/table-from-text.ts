import { numberFromText } from './number-from-text.ts';
import type { TableColumn, TableRow } from './table-value.ts';

/** What was read from a sheet: a table, or why there is none. */
export type PastedTable =
  | { kind: 'table'; columns: TableColumn[] | undefined; rows: TableRow[] }
  | { kind: 'mistakes'; mistakes: string[] };

/** One line of a CSV or of cells that were copied from a sheet (RFC 4180's quotes included). */
function cellsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let [cell, isQuoted] = ['', false];
  const endCell = (): void => {
    rows.at(-1)?.push(cell.trim());
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && cell === '') isQuoted = true;
    else if (sign === separator) endCell();
    else if (sign === '\n') {
      endCell();
      rows.push([]);
    } else cell += sign;
  }
  endCell();
  return rows.filter((row) => row.some((each) => each !== ''));
}

/** `割合（%）` is 割合 with the unit %. */
function columnOf(heading: string): TableColumn {
  const [, label, unit] = /^(.*?)\s*[（(]([^（）()]+)[)）]$/.exec(heading) ?? [];
  return label && unit ? { label, unit } : { label: heading };
}

const isNumeric = (row: readonly string[]): boolean =>
  row.slice(1).some((cell) => numberFromText(cell) !== undefined);

/**
 * Reads a table that was copied from Excel, or a CSV: the first column names the rows, a first row
 * without numbers names the columns.
 */
export function tableFromText(pasted: string): PastedTable {
  const text = pasted.replaceAll(/\r\n?/g, '\n');
  const separator = text.includes('\t') ? '\t' : ',';
  const cells = cellsOf(text, separator);
  const [first] = cells;
  const hasHeading = first !== undefined && cells.length > 1 && !isNumeric(first);
  const body = hasHeading ? cells.slice(1) : cells;
  const width = Math.max(0, ...cells.map((row) => row.findLastIndex((cell) => cell !== '') + 1));
  if (body.length === 0 || width < 2) {
    return {
      kind: 'mistakes',
      mistakes: [
        '表として読み取れません。一番左の列に行の見出し、その右に数字のある表を、Excelからコピーして貼りつけてください。',
      ],
    };
  }
  const mistakes: string[] = [];
  const rows = body.map((row, index): TableRow => {
    const line = index + (hasHeading ? 2 : 1);
    if (!row[0]) mistakes.push(`${line}行目：見出しがありません。`);
    const values = Array.from({ length: width - 1 }, (_, column) => {
      const cell = row[column + 1] ?? '';
      const value = numberFromText(cell);
      if (value !== undefined) return value;
      mistakes.push(
        cell === ''
          ? `${line}行目：${column + 1}つ目の数字がありません。`
          : `${line}行目：「${cell}」は数字ではありません。`,
      );
      return null;
    });
    return { label: row[0] ?? '', values };
  });
  if (mistakes.length > 0) return { kind: 'mistakes', mistakes };
  const headings = Array.from({ length: width - 1 }, (_, column) => first?.[column + 1] ?? '');
  return { kind: 'table', columns: hasHeading ? headings.map(columnOf) : undefined, rows };
}

/** Pasted columns with the units of old ones of the same name, where the sheet gives none. */
export const withKnownUnits = (
  columns: readonly TableColumn[],
  old: readonly TableColumn[],
): TableColumn[] =>
  columns.map((column) =>
    column.unit ? column : (old.find(({ label }) => label === column.label) ?? column),
  );

/** Pasted rows with the notes of the old ones of the same name. */
export const withKnownNotes = (rows: readonly TableRow[], old: readonly TableRow[]): TableRow[] =>
  rows.map((row) => {
    const note = old.find(({ label }) => label === row.label)?.note;
    return note === undefined ? row : { ...row, note };
  });
