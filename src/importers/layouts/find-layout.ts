import { ImportError } from '../import-error.ts';
import type { Layout } from './layout.ts';
import { takamatsu } from './takamatsu.ts';

const LAYOUTS: readonly Layout[] = [takamatsu];

/**
 * The layout whose columns a file's first line holds.
 * @throws ImportError that lists the layouts known, when it is none of them
 */
export function findLayout(header: readonly string[]): Layout {
  const found = LAYOUTS.find(
    ({ columns }) =>
      columns.length === header.length && columns.every((column) => header.includes(column)),
  );
  if (found) return found;
  const known = LAYOUTS.map(({ name, columns }) => `・${name}\n  ${columns.join(',')}`).join('\n');
  throw new ImportError(
    `この列の並びは、まだ読み取れません。\nこのファイルの見出し：\n  ${header.join(',')}\n読み取れる見出し：\n${known}`,
  );
}
