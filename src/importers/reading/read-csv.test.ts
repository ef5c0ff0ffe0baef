import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ImportError } from '../import-error.ts';
import { readCsv } from './read-csv.ts';

const cells = (text: string): (readonly string[])[] => readCsv(text).map((row) => row.cells);

describe('readCsv', () => {
  it('goes by the header for what parts its cells', () => {
    const cells = (text: string) => readCsv(text).map((row) => row.cells);
    expect(cells('施設名;所在地;開設日\nもこもこ;番町1;月,火,水,木,金\n')).toEqual([
      ['施設名', '所在地', '開設日'],
      ['もこもこ', '番町1', '月,火,水,木,金'],
    ]);
    expect(cells('a,b,c,d,e\n"施設名"\t"所在地"\nもこもこ\t番町1\n').at(-1)).toEqual([
      'もこもこ',
      '番町1',
    ]);
  });

  it.each([
    ['commas', 'a,b\n1,2\n'],
    ['CRLF', 'a,b\r\n1,2\r\n'],
    ['CR', 'a,b\r1,2\r'],
    ['mixed line ends, and none at the end', 'a,b\r\n1,2'],
    ['tabs', 'a\tb\n1\t2\n'],
    ['semicolons', 'a;b\n1;2\n'],
    ['blank lines and lines of commas', 'a,b\n\n1,2\n,\n　,\n'],
  ])('reads %s', (_, text) => {
    expect(cells(text)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('keeps signs that part nothing here', () => {
    expect(cells('曜日,名\t称\n月;火;水,"a,b"\n')).toEqual([
      ['曜日', '名\t称'],
      ['月;火;水', 'a,b'],
    ]);
    expect(cells('子育て"ひろば",2\n')).toEqual([['子育て"ひろば"', '2']]);
  });

  it('tells the line on which a row begins, and keeps line breaks and short and long rows', () => {
    expect(readCsv('a,b\n"1\n2",3\n\n4\n5,6,7\n')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1\n2', '3'] },
      { line: 5, cells: ['4'] },
      { line: 6, cells: ['5', '6', '7'] },
    ]);
  });

  it.each([
    ['an open quote', 'a,b\n1,"2\n3,4\n5,6\n', '2行目から始まる行：引用符「"」が閉じていません。'],
    [
      'text after a quote',
      'a,b\n1,2\n"1"x,2\n',
      '3行目から始まる行：引用符「"」の後に余分な文字があります。',
    ],
  ])('names the row of %s', (_, text, reason) => {
    expect(() => readCsv(text)).toThrow(new ImportError(`CSVとして読み取れません。${reason}`));
  });

  it('reads what it is given or says that it cannot', () => {
    const unit = fc.constantFrom(...Array.from('a,"\n\r\t; あ'));
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        try {
          readCsv(text);
        } catch (error) {
          expect(error).toBeInstanceOf(ImportError);
        }
      }),
    );
  });
});
