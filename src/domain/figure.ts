import { stringify } from 'csv-stringify/sync';
import type { Figure } from '../schema/figure.ts';

/** A number as people read it: `28721` → `28,721`. */
export const figureValue = (value: number): string => value.toLocaleString('ja-JP');

/**
 * The table of a figure as CSV (RFC 4180), heading first. The byte order mark lets Excel read the
 * Japanese.
 */
export const figureCsv = ({ columns, rows }: Figure): string =>
  stringify(
    [
      ['', ...columns.map(({ label, unit }) => `${label}（${unit}）`)],
      ...rows.map(({ label, values }) => [label, ...values]),
    ],
    { bom: true, record_delimiter: 'windows' },
  );

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
