import { isPrefecture } from '../../schema/vocabulary.ts';
import type { ContentEntry } from './content-entry.ts';
import type { ContentFinding } from './finding.ts';

/**
 * Entries whose address is that of another page.
 * @param own addresses of pages that are no entries
 */
export const checkTakenIds = (
  entries: readonly ContentEntry[],
  own: ReadonlySet<string>,
): ContentFinding[] =>
  entries
    .filter(
      ({ collection, id }) =>
        (collection === 'pages' && own.has(`/${id}/`)) ||
        (collection === 'hubs' && isPrefecture(id)),
    )
    .map((entry) => ({
      file: entry.file,
      line: entry.lineOf(['id']),
      field: 'ID（ページのアドレス）',
      message: `「${entry.id}」のアドレスは、サイトのほかのページが使っています。IDとファイルの名前を変えてください。`,
    }));
