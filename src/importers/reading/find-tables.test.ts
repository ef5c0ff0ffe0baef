import { describe, expect, it } from 'vitest';
import { findTables } from './find-tables.ts';

const sheet = (...rows: readonly string[][]) => [
  { name: '一覧', rows: rows.map((cells, index) => ({ line: index + 1, cells })) },
];
const PLAIN = ['pref', 'city', 'name', 'zip', 'addr', 'phone', 'note'];
const ROW = ['香川県', '高松市', 'もこもこ', '', '番町1', '', ''];

const only = (...given: Parameters<typeof findTables>) => {
  const { tables } = findTables(...given);
  const [table] = tables;
  if (!table || tables.length > 1) throw new Error(`${tables.length} tables`);
  return table;
};

describe('findTables', () => {
  it('finds a header on the first line', () => {
    const { layout, header, rows, titles } = only(sheet(PLAIN, ROW), 'auto');
    expect([layout.key, header, titles.length]).toEqual(['plain', PLAIN, 0]);
    expect(rows).toEqual([{ line: 2, cells: ROW }]);
  });

  it('finds it below titles', () => {
    const { rows, titles } = only(sheet(['子育て施設一覧'], ['', '8月'], PLAIN, ROW), 'auto');
    expect([titles.length, rows.length]).toEqual([2, 1]);
  });

  it('finds it on the sheet that has it', () => {
    const { rows } = only([...sheet(['目次']), ...sheet(PLAIN, ROW)], 'auto');
    expect(rows).toHaveLength(1);
  });

  it('takes every sheet that is a table, and names those that are none', () => {
    const [east, west] = [sheet(PLAIN, ROW), sheet(['施設名', '所在地'], ['わはは', '高松市'])];
    const { tables, unread } = findTables(
      [
        ...east,
        { name: '凡例', rows: [{ line: 1, cells: ['○は予約不要'] }] },
        { name: '西', rows: west[0]?.rows ?? [] },
        { name: '空', rows: [] },
      ],
      'auto',
    );
    expect(tables.map((table) => [table.sheet, table.layout.key])).toEqual([
      ['一覧', 'plain'],
      ['西', 'any'],
    ]);
    expect(unread).toEqual(['凡例']);
  });

  it('joins two lines of names', () => {
    const { layout, header, rows } = only(
      sheet(
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
    const { rows } = only(
      sheet(['名称', '住所', '電話番号'], ['name', 'address', 'phone'], ['もこもこ', '高松市', '']),
      'auto',
    );
    expect(rows.map(({ line }) => line)).toEqual([3]);
  });

  it('keeps a row that is called like a column', () => {
    const { rows } = only(sheet(PLAIN, ['', '', 'name', '', '高松市番町1', '', '']), 'auto');
    expect(rows).toHaveLength(1);
  });

  it('takes the layout that it is told', () => {
    const { layout } = only(sheet(PLAIN, ROW), 'any');
    expect(layout.key).toBe('any');
    expect(() => only(sheet(PLAIN, ROW), 'takamatsu')).toThrow('まだ読み取れません');
    expect(() => only(sheet(PLAIN, ROW), 'hamamatsu')).toThrow('・takamatsu　高松市');
  });

  it('says what it can read, and that there is nothing to read', () => {
    expect(() => only(sheet(['a', 'b'], ['1', '2']), 'auto')).toThrow(
      'このファイルの見出し：\n  a,b\n',
    );
    expect(() => only(sheet(PLAIN), 'auto')).toThrow('見出しだけで、拠点の行がありません。');
    expect(() => only([{ rows: [] }], 'auto')).toThrow('ファイルが空です。');
  });
});
