import type { SourceField } from '../source-record.ts';
import type { Layout, LayoutColumn } from './layout.ts';
import { plainColumn } from './plain-column.ts';

/** Fields whose columns mean the same whatever stands in brackets behind them: 住所（所在地）. */
const LOOSE: ReadonlySet<SourceField> = new Set([
  'name',
  'address',
  'municipalityName',
  'phone',
  'web',
  'operator',
]);

/** 名称（カナ） is another column than 名称. */
const OTHER = /\((?:[^)]*(?:カナ|かな|ふりがな|フリガナ|よみ|読み|英|ローマ|2)[^)]*)\)/;

const loosely = (name: string): string => name.replace(/\([^)]*\)/g, '').replace(/[の・/]/g, '');

/**
 * Finds the column of a layout that a name in a header means; a layout that takes any names does
 * not mind の and what stands in brackets.
 */
export function columnFinder(layout: Layout): (name: string) => LayoutColumn | undefined {
  const byName = new Map(
    layout.columns.flatMap((column) =>
      [column.name, ...(column.variants ?? [])].map((name) => [plainColumn(name), column] as const),
    ),
  );
  return (name) => {
    const plain = plainColumn(name);
    const exact = byName.get(plain);
    if (exact || !layout.isFallback || OTHER.test(plain)) return exact;
    const loose = byName.get(loosely(plain));
    return loose?.field && LOOSE.has(loose.field) ? loose : undefined;
  };
}
