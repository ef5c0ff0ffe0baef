import { ImportError } from '../import-error.ts';
import { headerFit } from './header-fit.ts';
import type { Layout } from './layout.ts';
import { LAYOUTS } from './layouts.ts';

/**
 * The layout that fits best to a file's columns.
 * @returns undefined when none fits: each lacks a required column
 */
export function findLayout(header: readonly string[]): Layout | undefined {
  const [best] = LAYOUTS.map((layout) => ({ layout, fit: headerFit(layout, header) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit);
  return best?.layout;
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
