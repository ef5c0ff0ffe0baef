import type { Layout } from './layout.ts';
import { plainColumn } from './plain-column.ts';

/**
 * How well a layout fits to the columns of a file: 0 when a required column is missing, 1 when the
 * columns are the same ones, between them otherwise.
 */
export function headerFit({ columns, isFallback }: Layout, header: readonly string[]): number {
  const given = new Set(header.map(plainColumn).filter((name) => name !== ''));
  const known = columns.map(({ name, variants = [], isRequired }) => ({
    isRequired,
    isGiven: [name, ...variants].some((each) => given.has(plainColumn(each))),
  }));
  if (known.some(({ isRequired, isGiven }) => isRequired && !isGiven)) return 0;
  const shared = known.filter(({ isGiven }) => isGiven).length;
  const fit = (2 * shared) / (columns.length + given.size);
  return isFallback ? fit / 1000 : Math.min(1, fit);
}
