import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Layout } from './layout.ts';
import { LAYOUTS } from './layouts.ts';
import { recordReader } from './record-reader.ts';

const layout: Layout = {
  key: 'test',
  name: 'test',
  columns: [
    { name: '名称', field: 'name' },
    { name: '電話番号', field: 'phone', variants: ['TEL'] },
    { name: '電話番号2', field: 'phone' },
    { name: '利用時間', field: 'hoursNote' },
    { name: '法人番号' },
    { name: '地方公共団体名', isIgnored: true },
  ],
};
const read = (header: string[], row: string[]) => recordReader(layout, header)(row);

describe('recordReader', () => {
  it('puts the words of a row into fields, what has none into the rest', () => {
    expect(
      read(
        ['ＴＥＬ', '名\t称', '法人番号', '地方公共団体名', '担当'],
        ['1', ' a\r\nb ', '3', 'x', '4'],
      ),
    ).toMatchObject({
      name: 'a\nb',
      phone: '1',
      rest: [
        ['法人番号', '3'],
        ['担当', '4'],
      ],
    });
  });

  it('fills a field with the first column that has words', () => {
    expect(read(['電話番号2', '電話番号'], ['2', ''])).toMatchObject({ phone: '2', rest: [] });
    expect(read(['電話番号2', '電話番号'], ['2', '1'])).toMatchObject({
      phone: '1',
      rest: [['電話番号2', '2']],
    });
  });

  it('reads closing days together with the hours that they qualify', () => {
    expect(read(['休館日', '利用時間'], ['火曜日', '10時～15時']).hoursNote).toBe(
      '10時～15時\n休館日：火曜日',
    );
  });

  it('keeps the cells of a row that is longer than its header, and takes a shorter one', () => {
    expect(read(['名称'], ['a', '', 'b']).rest).toEqual([['3列目', 'b']]);
    expect(read(['名称', '電話番号'], ['a'])).toMatchObject({ name: 'a', phone: '' });
  });

  it('loses no words, whatever the header and the row are', () => {
    const word = fc.constantFrom('もこもこ', '087-868-2251', '10:00', 'x', '');
    for (const each of LAYOUTS.filter(({ finish }) => !finish)) {
      const names = each.columns.filter(({ isIgnored }) => !isIgnored).map(({ name }) => name);
      fc.assert(
        fc.property(
          fc.array(fc.constantFrom(...names, '担当', ''), { minLength: 1 }),
          fc.array(word),
          (header, row) => {
            const { rest, ...fields } = recordReader(each, header)(row);
            const kept = [...Object.values(fields), ...rest.map(([, words]) => words)].join('\n');
            for (const words of row) expect(kept).toContain(words);
          },
        ),
        { numRuns: 50 },
      );
    }
  });
});
