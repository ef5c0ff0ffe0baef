import { describe, expect, it } from 'vitest';
import { collections, imagePath } from '../schema/index.ts';
import type { ExistingHub } from './existing-hubs.ts';
import { readEntryFile } from '../domain/entry-file.ts';
import type { HubEntry } from './hub-entry.ts';
import { planImport } from './plan-import.ts';
import type { SourceRecord } from './source-record.ts';

const source = { name: '高松市オープンデータ', licence: 'CC BY 4.0' };
const row = (record: string, name: string, more: Partial<SourceRecord> = {}): SourceRecord => ({
  record,
  name,
  address: '高松市番町1-8-15',
  latitude: '34.32106',
  longitude: '134.04933',
  phone: '087-868-2251',
  web: '',
  days: '月火',
  start: '10:00',
  end: '15:00',
  hoursNote: '第３土は10:30～15:30。',
  remark: '',
  ...more,
});
const plan = (
  rows: readonly SourceRecord[],
  existing: readonly ExistingHub[] = [],
  facts: typeof source & { date?: string } = source,
) => planImport({ rows, existing, source: facts, out: 'content/hubs' });

/** What the import has written, as the next import finds it. */
const written = (rows: readonly SourceRecord[]): ExistingHub[] =>
  plan(rows).toWrite.map(({ file, text }) => ({
    file,
    hub: collections.hubs.schema(imagePath).parse(readEntryFile(text)?.fields),
  }));

describe('planImport', () => {
  it('plans one file a row', () => {
    const { rows, toWrite, unchanged, kept } = plan([row('1', 'もこもこ'), row('2', 'もこもこ')]);
    expect(rows).toBe(2);
    expect(toWrite.map(({ file }) => file)).toEqual([
      'content/hubs/kagawa/37201-mokomoko.md',
      'content/hubs/kagawa/37201-mokomoko-2.md',
    ]);
    expect([unchanged, kept]).toEqual([[], []]);
  });

  it('finds nothing to do the second time, in any order of rows', () => {
    const rows = [row('1', 'もこもこ'), row('2', 'もこもこ')];
    const again = plan(rows.toReversed(), written(rows));
    expect(again.toWrite).toEqual([]);
    expect(again.kept).toEqual([]);
    expect(again.unchanged.map(({ record, file }) => [record, file])).toEqual([
      ['2', 'content/hubs/kagawa/37201-mokomoko-2.md'],
      ['1', 'content/hubs/kagawa/37201-mokomoko.md'],
    ]);
  });

  it('keeps an entry that an editor has changed, and says where it differs', () => {
    const [first] = written([row('1', 'もこもこ')]);
    if (!first) throw new Error('nothing was written');
    const hub: HubEntry = { ...first.hub, phone: '087-000-0000', confirmed: '2026-11-01' };
    const again = plan([row('1', 'もこもこ')], [{ ...first, hub }]);
    expect(again.toWrite).toEqual([]);
    expect(again.kept.map(({ fields }) => fields)).toEqual([['電話番号', '内容を確かめた日']]);
  });

  it('keeps id and file of a hub that its source has renamed', () => {
    const again = plan([row('1', 'わはは')], written([row('1', 'もこもこ')]));
    expect(again.toWrite).toEqual([]);
    expect(again.kept).toMatchObject([
      { file: 'content/hubs/kagawa/37201-mokomoko.md', fields: ['名称'] },
    ]);
  });

  it('leaves an entry where it has been moved to', () => {
    const moved = written([row('1', 'もこもこ')]).map((each) => ({ ...each, file: 'moved.md' }));
    expect(plan([row('1', 'もこもこ')], moved).unchanged).toMatchObject([{ file: 'moved.md' }]);
  });

  it('takes the same number of another source for another hub', () => {
    const existing = written([row('1', 'もこもこ')]);
    const other = { ...source, name: '別の出典' };
    expect(plan([row('1', 'もこもこ')], existing, other).toWrite.map(({ file }) => file)).toEqual([
      'content/hubs/kagawa/37201-mokomoko-2.md',
    ]);
  });

  it('lists what was not understood with its row', () => {
    const { remarks } = plan([row('1', 'もこもこ', { hoursNote: '土曜日は変更あり' })]);
    expect(remarks).toEqual([
      { record: '1', name: 'もこもこ', field: '開所時間', words: '土曜日は変更あり' },
    ]);
  });

  it('lists all rows that make no entry, and writes none', () => {
    const rows = [
      row('1', 'もこもこ'),
      row('3', 'わはは', { address: '府中市寿町1-5' }),
      row('4', 'ぽかぽか', { address: '番町1-8-15' }),
      row('', 'ゆうゆう'),
      row('6', 'ハイジ'),
      row('6', 'どろっぷ'),
    ];
    expect(() => plan(rows)).toThrowErrorMatchingInlineSnapshot(`
      [ImportError: 拠点にできない行があるため、何も書きませんでした。
      ・番号 （なし） ゆうゆう：番号がありません
      ・番号 6 ハイジ：番号が重なっています
      ・番号 6 どろっぷ：番号が重なっています
      ・番号 3 わはは：同じ名前の市区町村がほかの都道府県にもあります。--prefecture で都道府県を指定してください（府中市寿町1-5）
      ・番号 4 ぽかぽか：住所から市区町村がわかりません（番町1-8-15）]
    `);
  });

  it('checks every entry against the schema', () => {
    expect(() => plan([row('1', 'もこもこ'), row('2', '')])).toThrow('・番号 2 ：名称 ');
  });

  it('checks what the caller says of the source', () => {
    expect(() => plan([row('1', 'もこもこ')], [], { ...source, date: '2026-08' })).toThrow(
      '情報の出典 › 出典の日付',
    );
  });
});
