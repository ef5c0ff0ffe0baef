import { CsvError, parse } from 'csv-parse/sync';
import { ImportError } from './import-error.ts';

/** A CSV file: its first line, and the lines below it by column. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly ((column: string) => string)[];
}

const REASONS: Readonly<Record<string, string>> = {
  CSV_RECORD_INCONSISTENT_FIELDS_LENGTH: '列の数が見出しと合いません',
  CSV_QUOTE_NOT_CLOSED: '引用符「"」が閉じていません',
  CSV_INVALID_CLOSING_QUOTE: '引用符「"」の後に余分な文字があります',
  INVALID_OPENING_QUOTE: '引用符「"」がセルの途中にあります',
};

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ImportError(
      '文字コードがUTF-8ではありません。表計算ソフトで「CSV UTF-8」として保存し直してください。',
    );
  }
}

function cells(text: string): string[][] {
  try {
    return parse(text, { skip_empty_lines: true, skip_records_with_empty_values: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? `${error.lines}行目あたり：` : '';
    throw new ImportError(
      `CSVとして読み取れません。${line}${REASONS[error.code] ?? 'CSVの形になっていません'}。`,
    );
  }
}

/**
 * Reads a CSV file in UTF-8, with or without BOM. Lines without any text are left out.
 * @throws ImportError when it is empty, not UTF-8 or not CSV
 */
export function readCsv(bytes: Uint8Array): Table {
  const [first, ...body] = cells(decode(bytes));
  if (!first) throw new ImportError('ファイルが空です。');
  const header = first.map((name) => name.trim());
  if (body.length === 0) throw new ImportError('見出しだけで、拠点の行がありません。');
  return {
    header,
    rows: body.map((row) => (column) => row[header.indexOf(column)]?.trim() ?? ''),
  };
}
