import { describe, expect, it } from 'vitest';
import { workbook } from '../../../tests/workbook.ts';
import { zip } from '../../../tests/zip.ts';
import { readTables } from './read-tables.ts';

const CSV = '名称,住所\nもこもこ,高松市番町1\n';
const BOOK = workbook([
  [['名称', '開始', '終了', '日付']],
  [
    ['もこもこ & <b>\n広場', { time: 0.4166666666666667 }, { time: 0.6875 }, { date: 46113 }],
    ['', '', '', ''],
    ['わはは', 134.14269999999999, '', { date: 46113.5 }],
  ],
]);
const cells = async (bytes: Uint8Array) =>
  (await readTables(bytes)).map(({ rows }) => rows.map((row) => row.cells));

describe('readTables', () => {
  it('reads a workbook sheet by sheet, times and dates as they show', async () => {
    expect(await cells(BOOK)).toEqual([
      [['名称', '開始', '終了', '日付']],
      [
        ['もこもこ & <b>\n広場', '10:00', '16:30', '2026-04-01'],
        ['わはは', '134.1427', '', '2026-04-01 12:00'],
      ],
    ]);
  });

  it.each([
    ['packed', zip({ 'data/hubs.csv': CSV, 'readme.md': '', '__MACOSX/data/._hubs.csv': 'x' })],
    ['stored', zip({ 'HUBS.CSV': CSV }, false)],
  ])('reads the only table of a ZIP, %s', async (_, bytes) => {
    expect(await cells(bytes)).toEqual([
      [
        ['名称', '住所'],
        ['もこもこ', '高松市番町1'],
      ],
    ]);
  });

  it('reads a workbook in a ZIP', async () => {
    expect(await cells(zip({ 'hubs.xlsx': BOOK }))).toEqual(await cells(BOOK));
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'ファイルが空です。'],
    ['white space', Buffer.from('\uFEFF \n\n'), 'ファイルが空です。'],
    ['two tables in a ZIP', zip({ 'a.csv': CSV, 'b.csv': CSV }), '・a.csv\n・b.csv'],
    ['no table in a ZIP', zip({ 'a.pdf': '' }), 'ZIPの中に、CSVもExcelもありません。'],
    ['an empty ZIP', zip({}), 'ZIPの中に、CSVもExcelもありません。'],
    ['half a ZIP', zip({ 'a.csv': CSV }).subarray(0, 50), 'ZIPを読み取れません。'],
    ['a workbook without sheets', zip({ '[Content_Types].xml': '' }), 'Excelのファイルとして'],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]), '古いExcelの形'],
    ['a PDF', Buffer.from('%PDF-1.7'), 'PDFは読み取れません'],
    ['a web page', Buffer.from('<!DOCTYPE html>'), '表ではなくウェブページです'],
  ])('says what is wrong with %s', async (_, bytes, reason) => {
    await expect(readTables(bytes)).rejects.toThrow(reason);
  });
});
