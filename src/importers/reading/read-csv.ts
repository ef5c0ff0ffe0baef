import { CsvError, parse, type InfoRecord } from 'csv-parse/sync';
import { ImportError } from '../import-error.ts';
import { isKnownColumn } from '../layouts/is-known-column.ts';
import type { Row } from './row.ts';

const REASONS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: '引用符「"」が閉じていません',
  CSV_INVALID_CLOSING_QUOTE: '引用符「"」の後に余分な文字があります',
};

const count = (text: string, sign: string): number => text.split(sign).length - 1;

const SIGNS = [',', '\t', ';'] as const;

/**
 * Comma, tab or semicolon: the one that parts a line into the most names of columns; where no
 * header is known, the one that parts the first lines into the most cells.
 */
function delimiterOf(text: string): string {
  const start = text.slice(0, 20_000);
  const named = (sign: string): number => {
    const lines = start
      .replace(/"([^"]*)"/g, (_, words: string) => words.replace(/[\s,;]/g, ''))
      .split(/[\r\n]+/);
    const known = lines.slice(0, 12).map((line) => line.split(sign).filter(isKnownColumn).length);
    return Math.max(...known);
  };
  const [best = ','] = SIGNS.toSorted((a, b) => named(b) - named(a));
  if (named(best) > 1) return best;
  const head = start
    .replace(/"[^"]*"/g, '')
    .split(/[\r\n]+/)
    .slice(0, 10);
  const most = (sign: string): number => Math.max(...head.map((line) => count(line, sign)));
  if (most('\t') > most(',')) return '\t';
  return most(',') === 0 && most(';') > 0 ? ';' : ',';
}

/** A quote inside a cell that does not begin with one is a letter like any other. */
const isLetter = (error: unknown): boolean =>
  error instanceof CsvError && (error.code as string) === 'INVALID_OPENING_QUOTE';

function parseStrictly(text: string, delimiter: string, quotesAreLetters: boolean): Row[] {
  const rows: Row[] = [];
  let end = 0;
  try {
    parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: quotesAreLetters,
      skip_empty_lines: false,
      on_record: (cells: string[], { lines }: InfoRecord) => {
        rows.push({ line: end + 1, cells });
        end = lines;
        return null;
      },
    });
  } catch (error) {
    if (!quotesAreLetters && isLetter(error)) return parseStrictly(text, delimiter, true);
    if (!(error instanceof CsvError)) throw error;
    throw new ImportError(
      `CSVとして読み取れません。${end + 1}行目から始まる行：${REASONS[error.code] ?? 'CSVの形になっていません'}。`,
    );
  }
  return rows;
}

/**
 * Reads CSV or TSV (RFC 4180, with any line ends); which of them, its first lines tell. Rows may
 * differ in length; rows without any word are left out.
 * @throws ImportError that names the row, when a quote is not closed or goes on after its end
 */
export function readCsv(text: string): Row[] {
  return parseStrictly(text, delimiterOf(text), false).filter(({ cells }) =>
    cells.some((cell) => cell.trim() !== ''),
  );
}
