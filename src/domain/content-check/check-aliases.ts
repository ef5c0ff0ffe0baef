import { aliasesOf, type ContentEntry } from './content-entry.ts';
import type { ContentIndex } from './content-index.ts';
import type { ContentFinding } from './finding.ts';

/** Former ids that would lead to the wrong page, or to two. */
export function checkAliases(index: ContentIndex): ContentFinding[] {
  const owners = Map.groupBy(
    index.entries.flatMap((entry) =>
      [...new Set(aliasesOf(entry))].map((alias) => ({ alias, entry })),
    ),
    ({ alias, entry }) => `${entry.collection}/${alias}`,
  );
  const messageFor = (entry: ContentEntry, alias: string, position: number): string | undefined => {
    if (alias === entry.id) return `「${alias}」は、いまのIDです。前のIDだけを書いてください。`;
    const user = index.byId.get(entry.collection)?.get(alias);
    if (user) return `「${alias}」は、いまは ${user.file} のIDです。前のIDとしては使えません。`;
    const others = (owners.get(`${entry.collection}/${alias}`) ?? []).filter(
      (owner) => owner.entry !== entry,
    );
    if (others.length > 0) {
      const files = others.map((owner) => owner.entry.file).join('、');
      return `「${alias}」は、${files} の前のIDでもあります。どちらか一つにしてください。`;
    }
    return aliasesOf(entry).indexOf(alias) < position
      ? `「${alias}」が二度入っています。`
      : undefined;
  };
  return index.entries.flatMap((entry) =>
    aliasesOf(entry).flatMap((alias, position) => {
      const message = messageFor(entry, alias, position);
      if (message === undefined) return [];
      const line = entry.lineOf(['aliases', position]);
      return [{ file: entry.file, line, field: '前のID', message }];
    }),
  );
}
