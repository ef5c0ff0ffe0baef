import { describe, expect, it } from 'vitest';
import { importReport } from './import-report.ts';

const entry = (record: string, name: string) => ({
  record,
  name,
  file: `content/hubs/kagawa/37201-${record}.md`,
});

describe('importReport', () => {
  it('tells all of it', () => {
    const plan = {
      rows: 3,
      toWrite: [{ ...entry('1', 'もこもこ'), text: '' }],
      unchanged: [entry('2', 'わはは')],
      kept: [{ ...entry('3', 'おるごーる'), fields: ['電話番号', '内容を確かめた日'] }],
      remarks: [{ record: '1', name: 'もこもこ', field: '開所時間', words: '夏休みは変更あり' }],
    };
    expect(importReport(plan, { dryRun: false })).toMatchInlineSnapshot(`
      "読み取った行　3件
      書いたもの　1件
      変更なし　1件

      書いたファイル
      ・content/hubs/kagawa/37201-1.md　もこもこ

      編集されているか、出典が変わっているため、そのままにしました　1件
      ・番号 3 おるごーる　content/hubs/kagawa/37201-3.md
        出典と違う項目：電話番号、内容を確かめた日

      読み取れなかった言葉　1件（開所時間の言葉は「元の表記」に残しました。ほかは入っていません）
      ・番号 1 もこもこ　開所時間「夏休みは変更あり」"
    `);
  });

  it('says of a dry run that nothing was written, and nothing of what is not there', () => {
    const plan = {
      rows: 1,
      toWrite: [{ ...entry('1', 'もこもこ'), text: '' }],
      unchanged: [],
      kept: [],
      remarks: [],
    };
    expect(importReport(plan, { dryRun: true })).toMatchInlineSnapshot(`
      "読み取った行　1件
      書く予定　1件
      変更なし　0件
      試しに読んだだけで、何も書いていません。

      書く予定のファイル
      ・content/hubs/kagawa/37201-1.md　もこもこ"
    `);
  });
});
