import { stringify } from 'csv-stringify/sync';
import type { Figure } from '../schema/figure.ts';

/** A number as people read it: `28721` → `28,721`. */
export const figureValue = (value: number): string => value.toLocaleString('ja-JP');

/** A text that a spreadsheet would take for a formula is marked as text. */
const asText = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/**
 * The table of a figure as CSV (RFC 4180), heading first, with the rows' notes: without
 * 「40%以上」 a bare 40 would say more than is known. The byte order mark lets Excel read the Japanese.
 */
export function figureCsv({ columns, rows }: Figure): string {
  const hasNotes = rows.some(({ note }) => note !== undefined);
  const heading = ['', ...columns.map(({ label, unit }) => asText(`${label}（${unit}）`))];
  const lines = rows.map(({ label, values, note = '' }) => [
    asText(label),
    ...values,
    ...(hasNotes ? [asText(note)] : []),
  ]);
  return stringify([[...heading, ...(hasNotes ? ['備考'] : [])], ...lines], {
    bom: true,
    record_delimiter: 'windows',
  });
}

/** What a figure rests on, in the order of reading. */
export const figureFacts = (figure: Figure): { term: string; text: string; href?: string }[] =>
  [
    { term: 'たずねたこと・数えたこと', text: figure.question },
    { term: '対象', text: figure.population ?? '' },
    { term: '回答数', text: figure.sampleSize ? `${figureValue(figure.sampleSize)}人` : '' },
    { term: '時期', text: figure.period ?? '' },
    { term: '地域', text: figure.place ?? '' },
    {
      term: '出典',
      text: figure.source.name,
      ...(figure.source.url && { href: figure.source.url }),
    },
    { term: '読むときの注意', text: figure.caution ?? '' },
  ].filter(({ text }) => text !== '');
