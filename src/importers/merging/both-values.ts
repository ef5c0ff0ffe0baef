import { HUB_STATUSES } from '../../schema/vocabulary.ts';
import { fieldLabel } from '../field-label.ts';
import type { ImportedField } from '../hub-draft.ts';
import type { Remark } from '../remark.ts';

/** A value as a line of a report can hold it: of an open hub, a source says nothing. */
function wordsOf(field: ImportedField, value: unknown): string | undefined {
  if (field === 'status')
    return HUB_STATUSES.find((status) => status.value === (value ?? 'open'))?.label;
  return value === undefined ? '' : typeof value === 'string' ? value : undefined;
}

/**
 * What an editor has written and what the source says now, for a person who decides between them.
 * @returns none for values that are no words, as opening hours are
 */
export function bothValues(field: ImportedField, kept: unknown, given: unknown): Remark[] {
  const [ours, theirs] = [wordsOf(field, kept), wordsOf(field, given)];
  if (ours === undefined || theirs === undefined) return [];
  return [{ field: fieldLabel(field), words: `出典は「${theirs}」、残した編集は「${ours}」` }];
}
