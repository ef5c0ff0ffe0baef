import { ImportError } from '../import-error.ts';
import { decodeText } from './decode-text.ts';
import { readCsv } from './read-csv.ts';
import { readWorkbook } from './read-workbook.ts';
import type { Sheet } from './sheet.ts';
import { unzip } from './unzip.ts';

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
const PDF = [0x25, 0x50, 0x44, 0x46];

async function readZip(bytes: Uint8Array): Promise<Sheet[]> {
  const files = unzip(bytes);
  if (files.some(({ name }) => name === '[Content_Types].xml')) return readWorkbook(bytes);
  const tables = files.filter(
    ({ name }) => /\.(csv|tsv|txt|xlsx)$/i.test(name) && !/(^|\/)(__MACOSX\/|\.)/.test(name),
  );
  const [table, ...more] = tables;
  if (!table || more.length > 0) {
    throw new ImportError(
      table
        ? `ZIPの中に表が${tables.length}個あります。取り出して、一つずつ指定してください。\n${tables.map(({ name }) => `・${name}`).join('\n')}`
        : 'ZIPの中に、CSVもExcelもありません。',
    );
  }
  return readTables(table.read());
}

/**
 * The tables of a file: one of a CSV or TSV, one a sheet of a workbook, those of the single table
 * in a ZIP. What a file is, its first bytes tell, whatever its name.
 * @throws ImportError when it is empty or none of these
 */
export async function readTables(bytes: Uint8Array): Promise<Sheet[]> {
  if (startsWith(bytes, ZIP)) return readZip(bytes);
  if (startsWith(bytes, EMPTY_ZIP)) throw new ImportError('ZIPの中に、CSVもExcelもありません。');
  if (startsWith(bytes, OLD_OFFICE)) {
    throw new ImportError(
      '古いExcelの形（.xls）か、パスワード付きのファイルです。「CSV UTF-8」か .xlsx で保存し直してください。',
    );
  }
  if (startsWith(bytes, PDF))
    throw new ImportError('PDFは読み取れません。表のファイルを指定してください。');
  const text = decodeText(bytes);
  if (text.trim() === '') throw new ImportError('ファイルが空です。');
  if (/^\s*<(!doctype|html|\?xml)/i.test(text)) {
    throw new ImportError('表ではなくウェブページです。ダウンロードの途中の画面かもしれません。');
  }
  return [{ rows: readCsv(text) }];
}
