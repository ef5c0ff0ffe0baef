import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { ImportPlan, RowResult } from './import-plan.ts';
import { importReport } from './import-report.ts';
import { needsLook } from './needs-look.ts';
import { reportTable } from './report-table.ts';

const row = (line: number, name: string, more: Partial<RowResult>): RowResult => ({
  file: 'hubs.csv',
  line,
  record: String(line - 1),
  name,
  outcome: 'new',
  entry: `content/hubs/kagawa/37201-${line}.md`,
  changed: [],
  conflicts: [],
  remarks: [],
  ...more,
});

const plan: ImportPlan = {
  notices: ['hubs.csv：名簿として読み取りました'],
  writes: [],
  unread: [],
  vanished: [{ file: 'content/hubs/kagawa/37201-9.md', name: 'どろっぷ' }],
  rows: [
    row(2, 'もこもこ', { remarks: [{ field: '開所時間', words: '夏休みは変更あり' }] }),
    row(3, 'わはは', { outcome: 'updated', changed: ['電話番号'], conflicts: ['ウェブサイト'] }),
    row(4, 'おるごーる', { outcome: 'unchanged' }),
    row(5, 'モコモコ', { outcome: 'duplicate', reason: 'hubs.csv の2行目と同じ拠点です' }),
    row(6, '=1+1', {
      outcome: 'no-hub',
      entry: undefined,
      reason: '種別が「保育所」です',
    } as object),
    row(7, '', { outcome: 'faulty', record: '', reason: '名称がありません' }),
  ],
};

describe('importReport', () => {
  it('tells all of it', () => {
    expect(importReport(plan, { dryRun: false })).toMatchInlineSnapshot(`
      "hubs.csv：名簿として読み取りました
      読み取った行　6件
      新しい拠点　1件
      更新　1件
      変更なし　1件
      重複　1件
      拠点ではない行　1件
      取り込めない行　1件

      新しい拠点のファイル
      ・content/hubs/kagawa/37201-2.md　もこもこ

      更新したファイル
      ・content/hubs/kagawa/37201-3.md　電話番号

      編集された項目を、出典と違っても、そのままにしました
      ・hubs.csv 3行目（番号 2） わはは　content/hubs/kagawa/37201-3.md
        ウェブサイト

      重複している行（書いていません）
      ・hubs.csv 5行目（番号 4） モコモコ
        hubs.csv の2行目と同じ拠点です　content/hubs/kagawa/37201-5.md

      拠点ではない行（書いていません）
      ・hubs.csv 6行目（番号 5） =1+1
        種別が「保育所」です

      取り込めない行（書いていません）
      ・hubs.csv 7行目 
        名称がありません

      出典から消えた拠点（そのまま残しています）
      ・content/hubs/kagawa/37201-9.md　どろっぷ

      人の目で確かめてほしい言葉（拠点のファイルの「元の表記」か「備考」にも残しています）
      ・hubs.csv 2行目（番号 1） もこもこ
        開所時間「夏休みは変更あり」"
    `);
  });

  it('says of a dry run that nothing was written, and nothing of what is not there', () => {
    const clean = {
      rows: [row(2, 'もこもこ', {})],
      writes: [],
      vanished: [],
      notices: [],
      unread: [],
    };
    expect(importReport(clean, { dryRun: true })).toMatchInlineSnapshot(`
      "読み取った行　1件
      新しい拠点　1件（予定）
      更新　0件（予定）
      変更なし　0件
      試しに読んだだけで、何も書いていません。

      新しい拠点のファイル
      ・content/hubs/kagawa/37201-2.md　もこもこ"
    `);
  });
});

describe('reportTable', () => {
  it('has a line for each row', () => {
    expect(reportTable(plan)).toMatchInlineSnapshot(`
      "﻿ファイル,行,番号,名称,結果,拠点のファイル,項目,言葉
      hubs.csv,2,1,もこもこ,新しい拠点,content/hubs/kagawa/37201-2.md,開所時間,開所時間：夏休みは変更あり
      hubs.csv,3,2,わはは,更新,content/hubs/kagawa/37201-3.md,電話番号、ウェブサイト,ウェブサイト：編集を残しました
      hubs.csv,4,3,おるごーる,変更なし,content/hubs/kagawa/37201-4.md,,
      hubs.csv,5,4,モコモコ,重複,content/hubs/kagawa/37201-5.md,,hubs.csv の2行目と同じ拠点です
      hubs.csv,6,5,'=1+1,拠点ではない行,,,種別が「保育所」です
      hubs.csv,7,,,取り込めない行,content/hubs/kagawa/37201-7.md,,名称がありません
      "
    `);
  });
});

it('keeps a row of several remarks one row of the table', () => {
  const remarks = ['土曜は要問合せ', '夏休みは変更あり'].map((words) => ({ field: '備考', words }));
  const table = reportTable({ ...plan, rows: [row(2, 'もこもこ', { remarks })] });
  const [, cells] = parse(table, { bom: true, record_delimiter: '\r\n' });
  expect(cells?.at(-1)).toBe('備考：土曜は要問合せ\n備考：夏休みは変更あり');
  expect(table).toContain('"備考：土曜は要問合せ\n備考：夏休みは変更あり"\r\n');
});

describe('needsLook', () => {
  const clean: ImportPlan = {
    rows: [row(2, 'もこもこ', {})],
    writes: [],
    unread: [],
    vanished: [],
    notices: ['x'],
  };

  it('is content with new, updated and unchanged entries', () => {
    const rows = (['new', 'updated', 'unchanged'] as const).map((outcome) =>
      row(2, 'a', { outcome }),
    );
    expect(needsLook({ ...clean, rows })).toBe(false);
  });

  it.each<Partial<ImportPlan>>([
    { vanished: plan.vanished },
    { rows: [row(2, 'a', { outcome: 'kept', conflicts: ['電話番号'] })] },
    { rows: [row(2, 'a', { outcome: 'duplicate' })] },
    { rows: [row(2, 'a', { outcome: 'no-hub' })] },
    { rows: [row(2, 'a', { outcome: 'faulty' })] },
    { rows: [row(2, 'a', { remarks: [{ field: 'a', words: 'b' }] })] },
    { rows: [row(2, 'a', { outcome: 'updated', conflicts: ['電話番号'] })] },
  ])('points at %j', (more) => {
    expect(needsLook({ ...clean, ...more })).toBe(true);
  });
});
