import type { Relation } from '../../schema/relations.ts';
import type { ContentEntry } from './content-entry.ts';
import type { ContentIndex } from './content-index.ts';
import type { ContentFinding } from './finding.ts';
import { valuesAt } from '../values-at.ts';

type Words = Pick<ContentFinding, 'message' | 'example'>;

const TITLES = ['name', 'title', 'term'];

const isCalled = ({ data }: ContentEntry, words: string): boolean =>
  TITLES.some((key) => typeof data[key] === 'string' && data[key].trim() === words.trim());

/** Words for an id that no entry of a collection has. */
export function explainTarget(index: ContentIndex, collection: string, id: string): Words {
  const { labels, byId, byAlias, nearest, entries } = index;
  const label = labels[collection] ?? collection;
  const renamed = byAlias.get(collection)?.get(id);
  if (renamed) {
    return { message: `「${id}」は前のIDです。いまのIDを書いてください。`, example: renamed.id };
  }
  const own = entries.filter((entry) => entry.collection === collection);
  const called = own.find((entry) => isCalled(entry, id));
  if (called) {
    return { message: `名前ではなく、IDを書いてください。`, example: called.id };
  }
  const other = [...byId].find(([, ids]) => ids.has(id))?.[0];
  const near = nearest(id, byId.get(collection)?.keys() ?? []);
  if (other !== undefined) {
    return {
      message: `「${id}」は「${labels[other] ?? other}」のIDです。ここには「${label}」のIDを書いてください。`,
      example: near,
    };
  }
  return {
    message: `「${label}」に「${id}」というIDのものがありません。`,
    example: near ?? own[0]?.id,
  };
}

/** Every id of another entry that leads nowhere. */
export function checkRelations(
  entry: ContentEntry,
  relations: readonly Relation[],
  index: ContentIndex,
): ContentFinding[] {
  return relations.flatMap(({ path, label, collection }) =>
    valuesAt(entry.data, [...path, '*']).flatMap(({ path: found, value }) => {
      if (typeof value !== 'string' || value.trim() === '') return [];
      const id = value.trim();
      const isOwn = collection === entry.collection && id === entry.id;
      if (!isOwn && index.byId.get(collection)?.has(id)) return [];
      const words = isOwn
        ? { message: 'このページ自身のIDです。消してください。' }
        : explainTarget(index, collection, id);
      return [{ file: entry.file, line: entry.lineOf(found), field: label, ...words }];
    }),
  );
}
