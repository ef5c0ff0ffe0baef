import { ImportError } from '../import-error.ts';
import { columnFinder } from './column-finder.ts';
import { headerFit } from './header-fit.ts';
import type { Layout } from './layout.ts';
import { LAYOUTS } from './layouts.ts';

/** How many things of a hub a layout reads from a file's columns. */
const fieldsRead = (layout: Layout, header: readonly string[]): number =>
  new Set(header.map(columnFinder(layout)).flatMap((column) => column?.field ?? [])).size;

/**
 * The layout that fits best to a file's columns. One that takes any names is chosen when no other
 * fits, or when the others would leave columns unread that it knows: 名称 and 住所 alone make no
 * table of the standard.
 * @returns undefined when none fits: each lacks a required column
 */
export function findLayout(header: readonly string[]): Layout | undefined {
  const fitting = LAYOUTS.map((layout) => ({ layout, fit: headerFit(layout, header) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit)
    .map(({ layout }) => layout);
  const [best] = fitting.filter(({ isFallback }) => !isFallback);
  const any = fitting.find(({ isFallback }) => isFallback);
  if (!best || !any) return best ?? any;
  return fieldsRead(any, header) > fieldsRead(best, header) ? any : best;
}

/**
 * The layout of a name that a person gave.
 * @throws ImportError that lists all names
 */
export function layoutByKey(key: string): Layout {
  const found = LAYOUTS.find((layout) => layout.key === key);
  if (found) return found;
  const known = LAYOUTS.map((layout) => `・${layout.key}　${layout.name}`).join('\n');
  throw new ImportError(
    `「${key}」という列の並びはありません。次の名前が使えます。\n・auto　見出しから選ぶ\n${known}`,
  );
}
