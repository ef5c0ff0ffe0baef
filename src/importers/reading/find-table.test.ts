import { describe, expect, it } from 'vitest';
import { findTable } from './find-table.ts';

const table = (...rows: readonly string[][]) => [
  rows.map((cells, index) => ({ line: index + 1, cells })),
];
const PLAIN = ['pref', 'city', 'name', 'zip', 'addr', 'phone', 'note'];
const ROW = ['香川県', '高松市', 'もこもこ', '', '番町1', '', ''];

describe('findTable', () => {
  it('finds a header on the first line', () => {
    const { layout, header, rows, titles } = findTable(table(PLAIN, ROW), 'auto');
    expect([layout.key, header, titles.length]).toEqual(['plain', PLAIN, 0]);
    expect(rows).toEqual([{ line: 2, cells: ROW }]);
  });

  it('finds it below titles', () => {
    const { rows, titles } = findTable(table(['子育て施設一覧'], ['', '8月'], PLAIN, ROW), 'auto');
    expect([titles.length, rows.length]).toEqual([2, 1]);
  });

  it('finds it on the sheet that has it', () => {
    const { rows } = findTable([...table(['目次']), ...table(PLAIN, ROW)], 'auto');
    expect(rows).toHaveLength(1);
  });

  it('joins two lines of names', () => {
    const { layout, header, rows } = findTable(
      table(
        ['施設名', '所在地', '利用時間', '', '電話番号'],
        ['', '', '開始', '終了', ''],
        ['もこもこ', '高松市番町1', '10:00', '15:00', '087-868-2251'],
      ),
      'auto',
    );
    expect(layout.key).toBe('any');
    expect(header).toEqual(['施設名', '所在地', '利用時間開始', '利用時間終了', '電話番号']);
    expect(rows.map(({ line }) => line)).toEqual([3]);
  });

  it('passes over a second line of names in another language', () => {
    const { rows } = findTable(
      table(['名称', '住所', '電話番号'], ['name', 'address', 'phone'], ['もこもこ', '高松市', '']),
      'auto',
    );
    expect(rows.map(({ line }) => line)).toEqual([3]);
  });

  it('keeps a row that is called like a column', () => {
    const { rows } = findTable(table(PLAIN, ['', '', 'name', '', '高松市番町1', '', '']), 'auto');
    expect(rows).toHaveLength(1);
  });

  it('takes the layout that it is told', () => {
    const { layout } = findTable(table(PLAIN, ROW), 'any');
    expect(layout.key).toBe('any');
    expect(() => findTable(table(PLAIN, ROW), 'takamatsu')).toThrow('まだ読み取れません');
    expect(() => findTable(table(PLAIN, ROW), 'hamamatsu')).toThrow('・takamatsu　高松市');
  });

  it('says what it can read, and that there is nothing to read', () => {
    expect(() => findTable(table(['a', 'b'], ['1', '2']), 'auto')).toThrow(
      'このファイルの見出し：\n  a,b\n',
    );
    expect(() => findTable(table(PLAIN), 'auto')).toThrow('見出しだけで、拠点の行がありません。');
    expect(() => findTable([[]], 'auto')).toThrow('ファイルが空です。');
  });
});
