import { findLayout } from '../layouts/find-layout.ts';
import { headerFit } from '../layouts/header-fit.ts';
import type { Layout } from '../layouts/layout.ts';
import { isKnownColumn } from '../layouts/is-known-column.ts';
import type { Row } from './row.ts';

/** A table whose columns are known. */
export interface Table {
  readonly layout: Layout;
  readonly header: readonly string[];
  readonly rows: readonly Row[];
  /** Lines above the header. */
  readonly titles: readonly Row[];
}

/** A header stands within the first lines: titles and remarks stand above it. */
const DEEPEST = 12;

/** The names of two lines as one: 利用時間 above 開始時間 is 開始時間, 利用時間 above 開始 is both. */
function merged(upper: readonly string[], lower: readonly string[]): string[] {
  const length = Math.max(upper.length, lower.length);
  let above = '';
  return Array.from({ length }, (_, at) => {
    const own = upper[at]?.trim() ?? '';
    const below = lower[at]?.trim() ?? '';
    if (own !== '') above = own;
    if (below === '') return own;
    const joined = `${own || above}${below}`;
    return isKnownColumn(below) && !isKnownColumn(joined) ? below : joined;
  });
}

/** A second line of names below the first: in another language, or numbers of the columns. */
const isHeader = (cells: readonly string[]): boolean => {
  const words = cells.filter((cell) => cell.trim() !== '');
  const known = words.filter(isKnownColumn);
  return words.length > 1 && known.length > words.length / 2;
};

interface Candidate extends Table {
  readonly fit: number;
  /** Lines of the header. */
  readonly height: number;
}

function candidates(rows: readonly Row[], wanted: Layout | undefined): Candidate[] {
  const found: Candidate[] = [];
  const consider = (header: readonly string[], first: number, end: number): void => {
    const layout = wanted ?? findLayout(header);
    const fit = layout ? headerFit(layout, header) : 0;
    if (!layout || fit === 0) return;
    const next = rows[end];
    const from = next && isHeader(next.cells) ? end + 1 : end;
    found.push({
      layout,
      header,
      rows: rows.slice(from),
      titles: rows.slice(0, first),
      fit,
      height: end - first,
    });
  };
  rows.slice(0, DEEPEST).forEach(({ cells }, at) => {
    consider(cells, at, at + 1);
    const below = rows[at + 1];
    if (below) consider(merged(cells, below.cells), at, at + 2);
  });
  return found;
}

/**
 * Finds the table of a sheet and its layout: header in one line or two, with lines above it.
 * @param wanted the layout that it shall have; the one that fits best where none is given
 * @returns undefined when no header is found
 */
export function findTable(rows: readonly Row[], wanted?: Layout): Table | undefined {
  const [best] = candidates(rows, wanted).sort((a, b) => b.fit - a.fit || a.height - b.height);
  return best;
}
