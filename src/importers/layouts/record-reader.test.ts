import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Layout } from './layout.ts';
import { anyNames } from './any-names.ts';
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

  const any = (header: string[], row: string[]) => recordReader(anyNames, header)(row);

  it('takes the name and the address of a hub before those of its building', () => {
    const header = ['実施場所', '拠点名称', '開設場所', '所在地'];
    expect(any(header, ['木太公民館', 'もこもこ', '木太公民館1階', '木太町1-1'])).toMatchObject({
      name: 'もこもこ',
      address: '木太町1-1',
      rest: [
        ['実施場所', '木太公民館'],
        ['開設場所', '木太公民館1階'],
      ],
    });
    expect(any(['実施場所', '開設場所'], ['もこもこ', '木太町1'])).toMatchObject({
      name: 'もこもこ',
      address: '木太町1',
    });
  });

  it.each([
    ['施設の名称', 'name'],
    ['施設名（愛称）', 'name'],
    ['子育てひろば名', 'name'],
    ['住所（所在地）', 'address'],
    ['〒・住所', 'address'],
    ['施設名（フリガナ）', 'kana'],
  ] as const)('reads %s as %s', (name, field) => {
    expect(any([name], ['もこもこ'])).toMatchObject({ [field]: 'もこもこ' });
  });

  it('takes weekdays for the days, and keeps the other column with the hours', () => {
    expect(any(['開設日', '開設曜日'], ['週5日', '月～金'])).toMatchObject({
      days: '月～金',
      hoursNote: '開設日：週5日',
    });
  });

  it.each([
    [
      ['開始時間', '終了時間', '開始時間2', '終了時間2'],
      ['9:00', '12:00', '13:00', '15:00'],
    ],
    [
      ['開設時間（午前）', '開設時間（午後）'],
      ['9:00～12:00', '13:00～15:00'],
    ],
  ])('joins the times of %j', (header, row) => {
    expect(any(header, row)).toMatchObject({
      start: '',
      end: '',
      hoursNote: '9:00～12:00、13:00～15:00',
      rest: [],
    });
  });

  it('leaves a second pair of times that is not whole beside the first', () => {
    expect(any(['開始時間', '終了時間', '開始時間2'], ['9:00', '12:00', '13:00'])).toMatchObject({
      start: '9:00',
      end: '12:00',
      hoursNote: '開始時間2：13:00',
    });
  });

  it('counts every column that speaks of times as one of hours', () => {
    const header = ['開設時間（土曜）', '利用日の注意', '開設年月日', '休日保育'];
    expect(any(header, ['9:00～12:00', '祝日休み', '2020-04-01', '有'])).toMatchObject({
      hoursNote: '土曜：9:00～12:00\n利用日の注意：祝日休み',
      rest: [
        ['開設年月日', '2020-04-01'],
        ['休日保育', '有'],
      ],
    });
  });

  it('drops signs that nobody sees', () => {
    expect(any(['名称'], ['\u202Eもこ\u0007もこ\u200B'])).toMatchObject({ name: 'もこもこ' });
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
