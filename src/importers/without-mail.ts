import { HIDDEN_MAIL, hideMail } from './hide-mail.ts';
import type { Remark } from './remark.ts';
import { SOURCE_FIELD_LABELS } from './source-field-labels.ts';
import { SOURCE_FIELDS, type SourceField, type SourceRecord } from './source-record.ts';

/** A row without persons' mail addresses, wherever they stand, and what was taken out. */
export function withoutMail(row: SourceRecord): {
  readonly row: SourceRecord;
  readonly hidden: readonly Remark[];
} {
  const hidden: Remark[] = [];
  const shown = (field: string, words: string): string => {
    if (!/[@＠]/.test(words)) return words;
    const { text, hidden: mails } = hideMail(words);
    hidden.push(...mails.map((mail) => ({ field, words: `${mail}（載せません）` })));
    return text === HIDDEN_MAIL ? '' : text;
  };
  const fields = Object.fromEntries(
    SOURCE_FIELDS.map((field) => [field, shown(SOURCE_FIELD_LABELS[field], row[field])]),
  ) as Record<SourceField, string>;
  const rest = row.rest
    .map(([column, words]) => [column, shown(column, words)] as const)
    .filter(([, words]) => words !== '');
  return { row: { ...row, ...fields, rest }, hidden };
}
