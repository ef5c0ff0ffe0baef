import readXlsxFile from 'read-excel-file/node';
import { ImportError } from '../import-error.ts';
import type { Sheet } from './sheet.ts';
import { unzip } from './unzip.ts';

const MS_A_DAY = 24 * 60 * 60 * 1000;
/** The day 0 of a workbook: a time of day without a date lies on it. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

const two = (number: number): string => String(number).padStart(2, '0');

/** A time as `9:30`, a date as `2026-04-01`, both as `2026-04-01 9:30`. */
function dateWords(date: Date): string {
  const minutes = Math.round((date.getTime() - DAY_ZERO) / 60_000);
  const [day, minute] = [Math.floor(minutes / 1440), minutes % 1440];
  const time = `${Math.floor(minute / 60)}:${two(minute % 60)}`;
  if (day === 0) return time;
  const calendar = new Date(DAY_ZERO + day * MS_A_DAY).toISOString().slice(0, 10);
  return minute === 0 ? calendar : `${calendar} ${time}`;
}

/** Workbooks store 134.1427 as 134.14269999999999. */
const numberWords = (number: number): string => String(Number(number.toPrecision(14)));

function cellWords(value: unknown): string {
  if (value instanceof Date) return dateWords(value);
  if (typeof value === 'number') return numberWords(value);
  return typeof value === 'string'
    ? value
    : value === true
      ? 'TRUE'
      : value === false
        ? 'FALSE'
        : '';
}

const ENTITIES: Readonly<Partial<Record<string, string>>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Names of the sheets that a workbook hides; the library does not tell them. */
function hiddenSheets(bytes: Uint8Array): Set<string> {
  const book = unzip(bytes).find(({ name }) => name === 'xl/workbook.xml');
  const xml = Buffer.from(book?.read() ?? []).toString('utf8');
  const hidden = (xml.match(/<(?:\w+:)?sheet\s[^>]*>/g) ?? []).filter((tag) =>
    /\sstate="(?:hidden|veryHidden)"/.test(tag),
  );
  return new Set(
    hidden.map((tag) =>
      (/\sname="([^"]*)"/.exec(tag)?.[1] ?? '').replace(
        /&(\w+);/g,
        (sign, name: string) => ENTITIES[name] ?? sign,
      ),
    ),
  );
}

/**
 * Reads a workbook (.xlsx), sheet by sheet. Rows without any word are left out.
 * @throws ImportError when it cannot be read
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Sheet[]> {
  try {
    const sheets = await readXlsxFile(Buffer.from(bytes));
    const hidden = hiddenSheets(bytes);
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      ...(hidden.has(sheet) && { isHidden: true as const }),
      rows: data
        .map((cells, index) => ({ line: index + 1, cells: cells.map(cellWords) }))
        .filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
    }));
  } catch {
    throw new ImportError(
      'Excelのファイルとして読み取れません。パスワードを外すか、「CSV UTF-8」で保存し直してください。',
    );
  }
}
