import { describe, expect, it } from 'vitest';
import { sourceRow } from '../../tests/source-row.ts';
import { readEntryFile } from '../domain/entry-file.ts';
import { collections, imagePath } from '../schema/index.ts';
import type { ExistingHub } from './existing-hubs.ts';
import { planImport } from './plan-import.ts';
import type { SourceRow } from './source-row.ts';

const schema = collections.hubs.schema(imagePath);
const row = (remark: string): SourceRow =>
  sourceRow({
    ...{ record: '1', name: 'もこもこ', address: '高松市番町1-8-15', remark },
    ...{ days: '月火水木金', start: '9:30', end: '17:00' },
  });
const plan = (given: SourceRow, existing: readonly ExistingHub[] = []) =>
  planImport({ rows: [given], existing, out: 'content/hubs', today: '2026-11-29' });

const hubOf = (file: string, text: string): ExistingHub => {
  const entry = readEntryFile(text);
  if (!entry) throw new Error(text);
  return { file, entry, hub: schema.parse(entry.fields) };
};
/** The entry after an import, as the next one finds it. */
function after(given: SourceRow, before?: ExistingHub): ExistingHub {
  const { writes } = plan(given, before ? [before] : []);
  const [write] = writes;
  if (write) return hubOf(write.file, write.text);
  if (!before) throw new Error('nothing was written');
  return before;
}
const edited = (existing: ExistingHub, fields: object): ExistingHub => {
  const entry = { ...existing.entry, fields: { ...existing.entry.fields, ...fields } };
  return { ...existing, entry, hub: schema.parse(entry.fields) };
};

describe('a hub that its source says is paused', () => {
  it('is paused, claims no hours, and stands in the report', () => {
    const { rows } = plan(row('休止中'));
    const { hub } = after(row('休止中'));
    expect(hub.status).toBe('paused');
    expect(hub.openingHours).not.toHaveProperty('weekly');
    expect(rows[0]?.remarks).toContainEqual({
      field: 'いまの状態',
      words: '休止中（「休止中」としました）',
    });
  });

  it('follows its source, there and back, and stays where nothing changes', () => {
    const open = after(row(''));
    const paused = after(row('休止中'), open);
    expect([open.hub.status, paused.hub.status]).toEqual(['open', 'paused']);
    expect(plan(row('休止中'), [paused]).writes).toEqual([]);
    const again = after(row(''), paused);
    expect(again.hub.status).toBe('open');
    expect(plan(row(''), [again]).writes).toEqual([]);
  });

  it('keeps the state that an editor has given it', () => {
    const editors = edited(after(row('')), { status: 'closed' });
    expect(plan(row(''), [editors]).rows).toMatchObject([{ outcome: 'unchanged', conflicts: [] }]);
    expect(plan(row('休止中'), [editors]).rows[0]?.conflicts).toEqual(['いまの状態']);
    expect(after(row('休止中'), editors).hub.status).toBe('closed');
    const reopened = edited(after(row('休止中')), { status: 'open' });
    expect(after(row('休止中'), reopened).hub.status).toBe('open');
  });

  it('leaves one that only editors have written to them', () => {
    const { imported, ...source } = after(row('')).hub.source;
    const own = edited(after(row('')), { source });
    expect(after(row('休止中'), own).hub.status).toBe('open');
    const followed = after(row(''), own);
    expect(plan(row(''), [followed]).writes).toEqual([]);
  });
});
