import { fieldLabel } from './field-label.ts';
import type { HubDraft } from './hub-draft.ts';
import { hubFromRecord, type RowContext } from './hub-from-record.ts';
import { isNoHub } from './is-no-hub.ts';
import { SOURCE_FIELD_LABELS } from './source-field-labels.ts';
import type { SourceField } from './source-record.ts';
import type { SourceRow } from './source-row.ts';

export type Judgement =
  | { readonly kind: 'hub'; readonly draft: HubDraft }
  | { readonly kind: 'no-hub' | 'faulty'; readonly reason: string };

const FAULTS = {
  'unknown-municipality': '住所から市区町村がわかりません',
  'ambiguous-ward': '同じ名前の区がほかの市にもあります。--municipality で市を指定してください',
  'ambiguous-municipality':
    '同じ名前の市区町村がほかの都道府県にもあります。--prefecture で都道府県を指定してください',
} as const;

/** More is no name and no address: a cell that has swallowed others, or a list that is none. */
const LONGEST = [
  ['name', 200],
  ['kana', 400],
  ['municipalityName', 500],
  ['address', 500],
  ['building', 500],
] as const satisfies readonly (readonly [SourceField, number])[];

/** Whether a row makes a hub, and which; or why it does not. */
export function judgeRow(
  { record, source, columns }: SourceRow,
  context: Omit<RowContext, 'sourceName' | 'sourceDate' | 'columns'>,
): Judgement {
  const noHub = isNoHub(record);
  if (noHub !== undefined) return { kind: 'no-hub', reason: noHub };
  if (record.name.trim() === '')
    return { kind: 'faulty', reason: `${fieldLabel('name')}がありません` };
  const tooLong = LONGEST.find(([field, most]) => record[field].length > most);
  if (tooLong) {
    const [field, most] = tooLong;
    const reason = `${SOURCE_FIELD_LABELS[field]}が長すぎます（${record[field].length}字、${most}字まで）`;
    return { kind: 'faulty', reason };
  }
  const draft = hubFromRecord(record, {
    ...context,
    sourceName: source.name,
    ...(source.date !== undefined && { sourceDate: source.date }),
    columns,
  });
  if (typeof draft === 'string') {
    const words = [record.prefectureName, record.municipalityName, record.address].join('').trim();
    return { kind: 'faulty', reason: `${FAULTS[draft]}（${words || '住所が空です'}）` };
  }
  return { kind: 'hub', draft };
}
