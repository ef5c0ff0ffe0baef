import { describe, expect, it } from 'vitest';
import { TAKAMATSU, sourceRow } from '../../tests/source-row.ts';
import { readEntryFile } from '../domain/entry-file.ts';
import { collections, imagePath } from '../schema/index.ts';
import type { ExistingHub } from './existing-hubs.ts';
import type { ImportPlan } from './import-plan.ts';
import { planImport } from './plan-import.ts';
import type { SourceRecord } from './source-record.ts';
import type { SourceRow } from './source-row.ts';

const schema = collections.hubs.schema(imagePath);

const row = (
  record: string,
  name: string,
  more: Partial<SourceRecord> = {},
  source = TAKAMATSU,
): SourceRow =>
  sourceRow(
    {
      record,
      name,
      address: `高松市番町1-8-${record || '15'}`,
      latitude: '34.32106',
      longitude: '134.04933',
      phone: `087-868-22${record.padStart(2, '0')}`,
      days: '月火',
      start: '10:00',
      end: '15:00',
      ...more,
    },
    source,
  );
const plan = (rows: readonly SourceRow[], existing: readonly ExistingHub[] = []): ImportPlan =>
  planImport({ rows, existing, out: 'content/hubs' });

/** The content after an import, as the next one finds it. */
function after({ writes }: ImportPlan, before: readonly ExistingHub[] = []): ExistingHub[] {
  const written = writes.map(({ file, text }): ExistingHub => {
    const entry = readEntryFile(text);
    if (!entry) throw new Error(text);
    return { file, entry, hub: schema.parse(entry.fields) };
  });
  const files = new Set(written.map(({ file }) => file));
  return [...before.filter(({ file }) => !files.has(file)), ...written];
}
const imported = (rows: readonly SourceRow[]): ExistingHub[] => after(plan(rows));

/** An entry after an editor has changed some of its fields. */
const edited = (existing: ExistingHub, fields: object): ExistingHub => {
  const entry = { ...existing.entry, fields: { ...existing.entry.fields, ...fields } };
  return { ...existing, entry, hub: schema.parse(entry.fields) };
};
const outcomes = ({ rows }: ImportPlan): string[] => rows.map(({ outcome }) => outcome);
const only = <Item>([item]: readonly Item[]): Item => {
  if (item === undefined) throw new Error('there is none');
  return item;
};

describe('planImport', () => {
  it('plans a file for each row', () => {
    const { rows, writes } = plan([row('1', 'もこもこ'), row('2', 'わはは')]);
    expect(rows.map(({ outcome, entry }) => [outcome, entry])).toEqual([
      ['new', 'content/hubs/kagawa/37201-mokomoko.md'],
      ['new', 'content/hubs/kagawa/37201-wahaha.md'],
    ]);
    expect(writes.map(({ file }) => file)).toEqual(rows.map(({ entry }) => entry));
  });

  it('finds nothing to do the second time, in any order of rows', () => {
    const rows = [
      row('1', 'もこもこ'),
      row('2', 'わはは'),
      row('', 'ぽかぽか'),
      row('', 'どろっぷ'),
    ];
    const again = plan(rows.toReversed(), imported(rows));
    expect(outcomes(again)).toEqual(Array(4).fill('unchanged'));
    expect([again.writes, again.vanished]).toEqual([[], []]);
  });

  it('brings what the source has changed into the entry, and touches nothing else', () => {
    const first = only(imported([row('1', 'もこもこ')]));
    const before = edited(first, { confirmed: '2026-11-01', firstVisit: 'お気軽にどうぞ' });
    before.entry.body = '編集した本文';
    const { rows, writes } = plan([row('1', 'もこもこ', { phone: '087-000-0000' })], [before]);
    expect(rows).toMatchObject([{ outcome: 'updated', changed: ['電話番号'], conflicts: [] }]);
    const { fields, body } = readEntryFile(only(writes).text) ?? {};
    expect(fields).toEqual({
      ...before.entry.fields,
      phone: '087-000-0000',
      source: expect.objectContaining({ record: '1' }) as object,
    });
    expect(body).toBe('編集した本文');
  });

  it('keeps what an editor wrote, and lists the conflict until they agree', () => {
    const hub = edited(only(imported([row('1', 'もこもこ')])), { phone: '090-1111-2222' });
    expect(outcomes(plan([row('1', 'もこもこ')], [hub]))).toEqual(['unchanged']);

    const moved = [row('1', 'もこもこ', { phone: '087-000-0000', web: 'https://example.jp/' })];
    const first = plan(moved, [hub]);
    expect(first.rows).toMatchObject([
      { outcome: 'updated', changed: ['ウェブサイト'], conflicts: ['電話番号'] },
    ]);
    const then = after(first);
    expect(only(then).hub).toMatchObject({ phone: '090-1111-2222', web: 'https://example.jp/' });
    const second = plan(moved, then);
    expect(second.rows).toMatchObject([{ outcome: 'kept', conflicts: ['電話番号'] }]);
    expect(second.rows[0]?.remarks).toMatchObject([
      { field: '電話番号', words: expect.stringContaining('出典は「') as string },
    ]);
    expect(second.writes).toEqual([]);

    const agreed = [edited(only(then), { phone: '087-000-0000' })];
    expect(plan(moved, agreed).rows).toMatchObject([{ conflicts: [] }]);
  });

  it('notes the date of a newer source', () => {
    const hubs = imported([row('1', 'もこもこ')]);
    const newer = plan([row('1', 'もこもこ', {}, { ...TAKAMATSU, date: '2026-08-01' })], hubs);
    expect(newer.rows).toMatchObject([{ outcome: 'updated', changed: ['情報の出典'] }]);
  });

  describe('which row belongs to which entry', () => {
    const hubs = imported([row('1', 'もこもこ'), row('2', 'わはは'), row('3', 'ぽかぽか')]);

    it('keeps id and file of a hub that its source has renamed', () => {
      const { rows } = plan([row('1', 'もこもこ広場')], hubs);
      expect(rows).toMatchObject([
        { outcome: 'updated', entry: 'content/hubs/kagawa/37201-mokomoko.md', changed: ['名称'] },
      ]);
    });

    it('leaves an entry where it has been moved to', () => {
      const moved = hubs.map((each) => ({ ...each, file: `moved/${each.hub.id}.md` }));
      expect(plan([row('1', 'もこもこ')], moved).rows).toMatchObject([
        { outcome: 'unchanged', entry: 'moved/37201-mokomoko.md' },
      ]);
    });

    it('is not confused when a source numbers its rows anew', () => {
      const place = (number: string) => ({
        address: `高松市番町1-8-${number}`,
        phone: `087-868-22${number.padStart(2, '0')}`,
      });
      const { rows, vanished } = plan(
        [
          row('1', 'どろっぷ', place('9')),
          row('2', 'もこもこ', place('1')),
          row('3', 'わはは', place('2')),
        ],
        hubs,
      );
      expect(rows.map(({ outcome, entry }) => [outcome, entry])).toEqual([
        ['new', 'content/hubs/kagawa/37201-doroppu.md'],
        ['updated', 'content/hubs/kagawa/37201-mokomoko.md'],
        ['updated', 'content/hubs/kagawa/37201-wahaha.md'],
      ]);
      // Its number has gone to another hub.
      expect(vanished.map(({ name }) => name)).toEqual(['ぽかぽか']);
    });

    it('does not call an entry gone whose row cannot be read this time', () => {
      const broken = row('1', 'もこもこ', { address: '' });
      const { rows, vanished } = plan([broken, row('2', 'わはは')], hubs);
      expect(rows.map(({ outcome }) => outcome)).toEqual(['faulty', 'unchanged']);
      expect(vanished.map(({ name }) => name)).toEqual(['ぽかぽか']);
    });

    it.each([
      ['renamed', { name: 'もこもこ＆わはは' }],
      ['moved', { address: '高松市番町2-2-2' }],
    ])('finds a hub without number again that was %s', (_, change) => {
      const then = imported([row('', 'もこもこ'), row('', 'ぽかぽか', { phone: '087-111-1111' })]);
      const { rows, vanished } = plan(
        [row('', 'ぽかぽか', { phone: '087-111-1111' }), row('', 'もこもこ', change)],
        then,
      );
      expect(rows.map(({ outcome }) => outcome)).toEqual(['unchanged', 'updated']);
      expect(vanished).toEqual([]);
    });

    it('points at a lost entry that is probably the same', () => {
      const then = imported([row('', 'もこもこ')]);
      const { rows, vanished } = plan([row('', 'わはは', { phone: '087-111-1111' })], then);
      expect(rows).toMatchObject([
        { outcome: 'new', remarks: [{ words: 'content/hubs/kagawa/37201-mokomoko.md' }] },
      ]);
      expect(vanished).toHaveLength(1);
    });

    it('tells rows of one number apart', () => {
      const rows = [row('6', 'ハイジ'), row('6', 'どろっぷ', { address: '高松市亀井町1' })];
      const then = imported(rows);
      expect(then.map(({ hub }) => hub.source.record)).toEqual([
        expect.stringMatching(/^6-[0-9a-f]{8}$/),
        expect.stringMatching(/^6-[0-9a-f]{8}$/),
      ]);
      expect(outcomes(plan(rows, then))).toEqual(['unchanged', 'unchanged']);
    });

    it('finds a hub without number again after its source has changed it', () => {
      const then = imported([row('', 'もこもこ')]);
      const { rows } = plan([row('', 'もこもこ', { address: '高松市番町1-8-15 市役所' })], then);
      expect(rows).toMatchObject([{ outcome: 'updated', changed: ['建物・階', '情報の出典'] }]);
    });

    it('lists entries that their source no longer has, but not those that are closed', () => {
      const closed = hubs.map((each) =>
        each.hub.name === 'わはは' ? edited(each, { status: 'closed' }) : each,
      );
      expect(plan([row('1', 'もこもこ')], closed).vanished).toEqual([
        { file: 'content/hubs/kagawa/37201-pokapoka.md', name: 'ぽかぽか' },
      ]);
    });
  });

  describe('duplicates', () => {
    it('lists a row that stands twice', () => {
      const twice = [
        row('1', 'もこもこ'),
        row('2', '子育て ひろば', { address: '高松市番町1-8-1' }),
      ];
      const again = row('3', 'モコモコ', { address: '香川県高松市番町１丁目８番１号' });
      const { rows, writes } = plan([...twice, again]);
      expect(rows.map(({ outcome }) => outcome)).toEqual(['new', 'new', 'duplicate']);
      expect(rows[2]).toMatchObject({
        entry: 'content/hubs/kagawa/37201-mokomoko.md',
        reason: 'hubs.csv の2行目と同じ拠点です',
      });
      expect(writes).toHaveLength(2);
    });

    it('lists a hub that another source has brought', () => {
      const hubs = imported([row('1', 'もこもこ')]);
      const other = { name: '別の出典' };
      expect(plan([row('1', 'もこもこ', {}, other)], hubs).rows).toMatchObject([
        { outcome: 'duplicate', entry: 'content/hubs/kagawa/37201-mokomoko.md' },
      ]);
      expect(plan([row('1', 'わはは', { phone: '' }, other)], hubs).rows).toMatchObject([
        { outcome: 'new' },
      ]);
    });

    it('takes a namesake at another address for another hub, and points at the first', () => {
      const { rows } = plan([row('1', 'もこもこ'), row('2', 'もこもこ')]);
      expect(rows).toMatchObject([
        { outcome: 'new', remarks: [] },
        {
          outcome: 'new',
          entry: 'content/hubs/kagawa/37201-mokomoko-2.md',
          remarks: [{ words: 'content/hubs/kagawa/37201-mokomoko.md' }],
        },
      ]);
      const twice = [row('1', 'もこもこ'), row('2', 'もこもこ')];
      expect(plan(twice, imported(twice)).rows).toMatchObject([
        { outcome: 'unchanged', remarks: [{ field: '同じ名前で住所の違う拠点' }] },
        { outcome: 'unchanged', remarks: [{ field: '同じ名前で住所の違う拠点' }] },
      ]);
    });
  });

  it('lists rows that make no entry, each with its reason, and writes the others', () => {
    const { rows, writes } = plan([
      row('1', 'もこもこ'),
      row('2', 'わはは', { address: '府中市寿町1-5' }),
      row('3', 'ぽかぽか', { address: '番町1-8-15' }),
      row('4', '  '),
      row('5', 'あおぞら保育園', { type: '認可保育所' }),
      row('6', 'ハイジ', { address: '' }),
    ]);
    expect(rows.map(({ outcome, reason }) => `${outcome}：${reason ?? ''}`)).toMatchInlineSnapshot(`
      [
        "new：",
        "faulty：同じ名前の市区町村がほかの都道府県にもあります。--prefecture で都道府県を指定してください（府中市寿町1-5）",
        "faulty：住所から市区町村がわかりません（番町1-8-15）",
        "faulty：名称がありません",
        "no-hub：種別が「認可保育所」です",
        "faulty：住所から市区町村がわかりません（住所が空です）",
      ]
    `);
    expect(writes).toHaveLength(1);
  });

  it('lists what was not understood with its row', () => {
    expect(plan([row('1', 'もこもこ', { hoursNote: '土曜日は変更あり' })]).rows).toMatchObject([
      { outcome: 'new', remarks: [{ field: '開所時間', words: '土曜日は変更あり' }] },
    ]);
  });

  it('compares a row of our own open data that was edited with its hub, and writes nothing', () => {
    const hubs = imported([row('1', 'もこもこ')]);
    const own = row(
      '37201-mokomoko',
      'もこもこ',
      { address: '高松市番町1-8-1', phone: '087-868-2201' },
      { name: 'hubs-53' },
    );
    expect(outcomes(plan([own], hubs))).toEqual(['unchanged']);
    const changed = { ...own, record: { ...own.record, phone: '087-000-0000' } };
    const { rows, writes, vanished } = plan([changed], hubs);
    expect(rows).toMatchObject([{ outcome: 'kept', conflicts: ['電話番号'] }]);
    expect([writes, vanished]).toEqual([[], []]);
  });

  it('takes an id of ours for the id of a hub that is not there', () => {
    const { rows } = plan([row('37201-moko', 'もこもこ')]);
    expect(rows).toMatchObject([{ entry: 'content/hubs/kagawa/37201-moko.md' }]);
  });
});
