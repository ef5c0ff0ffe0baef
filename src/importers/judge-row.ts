import { fieldLabel } from './field-label.ts';
import type { HubDraft } from './hub-draft.ts';
import { hubFromRecord, type RowContext } from './hub-from-record.ts';
import { isNoHub } from './is-no-hub.ts';
import type { SourceRow } from './source-row.ts';

export type Judgement =
  | { readonly kind: 'hub'; readonly draft: HubDraft }
  | { readonly kind: 'no-hub' | 'faulty'; readonly reason: string };

const FAULTS = {
  'unknown-municipality': '住所から市区町村がわかりません',
  'ambiguous-municipality':
    '同じ名前の市区町村がほかの都道府県にもあります。--prefecture で都道府県を指定してください',
} as const;

/** Whether a row makes a hub, and which; or why it does not. */
export function judgeRow(
  { record, source, columns }: SourceRow,
  context: Pick<RowContext, 'prefecture' | 'geocode'>,
): Judgement {
  const noHub = isNoHub(record);
  if (noHub !== undefined) return { kind: 'no-hub', reason: noHub };
  if (record.name.trim() === '')
    return { kind: 'faulty', reason: `${fieldLabel('name')}がありません` };
  const draft = hubFromRecord(record, { ...context, sourceName: source.name, columns });
  if (typeof draft === 'string') {
    const words = [record.prefectureName, record.municipalityName, record.address].join('').trim();
    return { kind: 'faulty', reason: `${FAULTS[draft]}（${words || '住所が空です'}）` };
  }
  return { kind: 'hub', draft };
}
