import { join } from 'node:path';
import { explain } from '../schema/explain.ts';
import { collections, imagePath } from '../schema/index.ts';
import type { ExistingHub } from './existing-hubs.ts';
import { fieldLabel } from './field-label.ts';
import { writeEntryFile } from '../domain/entry-file.ts';
import type { HubEntry } from './hub-entry.ts';
import { hubFromRecord, type Remark } from './hub-from-record.ts';
import { ImportError } from './import-error.ts';
import { makeId } from './make-id.ts';
import type { SourceFacts } from './source-facts.ts';
import type { SourceRecord } from './source-record.ts';

/** One row and the entry it belongs to. */
export interface PlannedHub {
  readonly record: string;
  readonly name: string;
  readonly file: string;
}

export interface ImportPlan {
  readonly rows: number;
  readonly toWrite: readonly (PlannedHub & { readonly text: string })[];
  readonly unchanged: readonly PlannedHub[];
  /** Entries that differ from their row, and the labels of the fields that do. */
  readonly kept: readonly (PlannedHub & { readonly fields: readonly string[] })[];
  readonly remarks: readonly (Remark & Pick<PlannedHub, 'record' | 'name'>)[];
}

const FAULTS = {
  'unknown-municipality': '住所から市区町村がわかりません',
  'ambiguous-municipality':
    '同じ名前の市区町村がほかの都道府県にもあります。--prefecture で都道府県を指定してください',
} as const;

const schema = collections.hubs.schema(imagePath);

const differingFields = (a: HubEntry, b: HubEntry): string[] => {
  const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  const keys = [...new Set([...left.keys(), ...right.keys()])];
  return keys.filter((key) => JSON.stringify(left.get(key)) !== JSON.stringify(right.get(key)));
};

const rowError = (row: SourceRecord, problem: string): string =>
  `・番号 ${row.record || '（なし）'} ${row.name}：${problem}`;

/** Two rows of one number, or none, could not be told apart in the next import. */
const numberErrors = (rows: readonly SourceRecord[]): string[] => {
  const sharing = Map.groupBy(rows, ({ record }) => record);
  return rows
    .filter(({ record }) => record === '' || (sharing.get(record) ?? []).length > 1)
    .map((row) => rowError(row, row.record === '' ? '番号がありません' : '番号が重なっています'));
};

/**
 * Works out what an import would do. Rows whose source and number an entry already has keep that
 * entry, its id and its file; an entry that differs from its row is not touched.
 * @throws ImportError that lists every row that does not make a valid entry
 */
export function planImport(options: {
  readonly rows: readonly SourceRecord[];
  readonly existing: readonly ExistingHub[];
  readonly source: SourceFacts;
  readonly out: string;
  readonly prefecture?: string;
}): ImportPlan {
  const { rows, existing, source, out, prefecture } = options;
  const taken = new Set(existing.map(({ hub }) => hub.id));
  const known = new Map(
    existing
      .filter(({ hub }) => hub.source.name === source.name)
      .map((entry) => [entry.hub.source.record, entry]),
  );
  const errors = numberErrors(rows);
  const toWrite: (PlannedHub & { text: string })[] = [];
  const unchanged: PlannedHub[] = [];
  const kept: (PlannedHub & { fields: string[] })[] = [];
  const remarks: (Remark & { record: string; name: string })[] = [];

  for (const row of rows) {
    const draft = hubFromRecord(row, source, prefecture);
    if (typeof draft === 'string') {
      errors.push(rowError(row, `${FAULTS[draft]}（${row.address}）`));
      continue;
    }
    const entry = known.get(row.record);
    const id = entry?.hub.id ?? makeId(draft.municipality, draft.hub.name, row.record, taken);
    const parsed = schema.safeParse({ id, ...draft.hub }, { reportInput: true });
    if (!parsed.success) {
      const issues = explain(schema, parsed.error).map(
        ({ field, message }) => `${field} ${message}`,
      );
      errors.push(rowError(row, issues.join('、')));
      continue;
    }
    taken.add(id);
    const { name } = draft.hub;
    const file = entry?.file ?? join(out, draft.hub.prefecture, `${id}.md`);
    const planned = { record: row.record, name, file };
    remarks.push(...draft.remarks.map((remark) => ({ ...remark, record: row.record, name })));
    const fields = entry ? differingFields(entry.hub, parsed.data) : [];
    if (!entry)
      toWrite.push({ ...planned, text: writeEntryFile({ fields: parsed.data, body: '' }) });
    else if (fields.length === 0) unchanged.push(planned);
    else kept.push({ ...planned, fields: fields.map(fieldLabel) });
  }
  if (errors.length > 0) {
    throw new ImportError(
      `拠点にできない行があるため、何も書きませんでした。\n${errors.join('\n')}`,
    );
  }
  return { rows: rows.length, toWrite, unchanged, kept, remarks };
}
