import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableFromText, withKnownNotes, withKnownUnits } from './table-from-text.ts';

describe('a table from a sheet', () => {
  it('has the first column as rows, and a first row without numbers as columns', () => {
    const excel = '\t割合（%）\t人数\r\nある\t25.2\t1,234\r\nない\t７４．８%\t3,664\r\n';
    expect(tableFromText(excel)).toEqual({
      kind: 'table',
      columns: [{ label: '割合', unit: '%' }, { label: '人数' }],
      rows: [
        { label: 'ある', values: [25.2, 1234] },
        { label: 'ない', values: [74.8, 3664] },
      ],
    });
  });

  it('may be a CSV, with quotes, and have no headings', () => {
    expect(tableFromText('"ある、""少し""",▲3\nない,"1,000"')).toEqual({
      kind: 'table',
      columns: undefined,
      rows: [
        { label: 'ある、"少し"', values: [-3] },
        { label: 'ない', values: [1000] },
      ],
    });
  });

  it('is not taken with a cell that is no number, and all of them are named', () => {
    expect(tableFromText('\t割合\t人数\nある\t3割程度\t5\nない\t\t7\n\t1\t2')).toEqual({
      kind: 'mistakes',
      mistakes: [
        '2行目：「3割程度」は数字ではありません。',
        '3行目：1つ目の数字がありません。',
        '4行目：見出しがありません。',
      ],
    });
  });

  it.each(['', 'ある', '\n\n', '割合\t人数'])('is none: %j', (text) => {
    expect(tableFromText(text).kind).toBe('mistakes');
  });

  it('comes back whatever was in it', () => {
    const label = fc.string({ minLength: 1 }).map((text) => `見出し${text.trim()}`);
    const table = fc.array(fc.tuple(label, fc.integer(), fc.integer()), { minLength: 1 });
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(table, (rows) => {
        const text = rows.map(([name, a, b]) => [quoted(name), a, b].join('\t')).join('\n');
        expect(tableFromText(text)).toEqual({
          kind: 'table',
          columns: undefined,
          rows: rows.map(([name, a, b]) => ({ label: name, values: [a, b] })),
        });
      }),
    );
  });
});

it('keeps the units and notes of what has the same name', () => {
  expect(
    withKnownUnits(
      [{ label: '割合' }, { label: '人数', unit: '名' }],
      [
        { label: '割合', unit: '%' },
        { label: '人数', unit: '人' },
      ],
    ),
  ).toEqual([
    { label: '割合', unit: '%' },
    { label: '人数', unit: '名' },
  ]);
  expect(
    withKnownNotes([{ label: 'ある', values: [1] }], [{ label: 'ある', note: 'およその数' }]),
  ).toEqual([{ label: 'ある', values: [1], note: 'およその数' }]);
});
