import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ImportError } from './import-error.ts';
import { readCsv } from './read-csv.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('readCsv', () => {
  it.each([
    ['plain', 'a,b\n1,2\n'],
    ['BOM and CRLF', '\uFEFFa,b\r\n1,2\r\n'],
    ['blank lines and lines of commas', 'a,b\n\n1,2\n,\n'],
    ['white space around', ' a ,\tb\n 1　, 2\n'],
  ])('reads %s', (_, text) => {
    const { header, rows } = readCsv(bytes(text));
    expect(header).toEqual(['a', 'b']);
    expect(rows.map((cell) => [cell('a'), cell('b')])).toEqual([['1', '2']]);
  });

  it('keeps line breaks inside a cell, and gives empty text for a column that is not there', () => {
    const [row] = readCsv(bytes('a,b\n"1\n2",3\n')).rows;
    expect(row?.('a')).toBe('1\n2');
    expect(row?.('c')).toBe('');
  });

  it.each([
    ['nothing', bytes(''), 'ファイルが空です。'],
    ['BOM only', bytes('\uFEFF'), 'ファイルが空です。'],
    ['header only', bytes('a,b\n'), '見出しだけで、拠点の行がありません。'],
    [
      'a cell too many',
      bytes('a,b\n1,2,3\n'),
      'CSVとして読み取れません。2行目あたり：列の数が見出しと合いません。',
    ],
    [
      'an open quote',
      bytes('a,b\n"1,2\n'),
      'CSVとして読み取れません。2行目あたり：引用符「"」が閉じていません。',
    ],
    [
      'text after a quote',
      bytes('a,b\n"1"x,2\n'),
      'CSVとして読み取れません。2行目あたり：引用符「"」の後に余分な文字があります。',
    ],
    [
      'Shift_JIS',
      Uint8Array.of(0x8d, 0x82, 0x8f, 0xbc),
      '文字コードがUTF-8ではありません。表計算ソフトで「CSV UTF-8」として保存し直してください。',
    ],
  ])('says what is wrong with %s', (_, data, message) => {
    expect(() => readCsv(data)).toThrow(new ImportError(message));
  });

  it('throws nothing else, whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array(), fc.string().map(bytes)), (data) => {
        try {
          readCsv(data);
        } catch (error) {
          expect(error).toBeInstanceOf(ImportError);
        }
      }),
    );
  });
});
