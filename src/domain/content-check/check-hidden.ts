import type { Relation } from '../../schema/relations.ts';
import { valuesAt } from '../values-at.ts';
import type { ContentEntry } from './content-entry.ts';
import type { ContentIndex } from './content-index.ts';
import type { ContentFinding } from './finding.ts';
import { explainHidden } from './hidden-target.ts';

/**
 * Ids of entries that are not on the site when visitors see this one: no mistakes, but to be known.
 * @param now the instant of the check
 */
export const checkHidden = (
  entry: ContentEntry,
  relations: readonly Relation[],
  index: ContentIndex,
  now: Date,
): ContentFinding[] =>
  relations.flatMap(({ path, label, collection }) =>
    valuesAt(entry.data, [...path, '*']).flatMap(({ path: found, value }) => {
      const target = index.byId.get(collection)?.get(String(value).trim());
      const message = target && explainHidden(target, entry, 'relation', now);
      return message === undefined
        ? []
        : [{ file: entry.file, line: entry.lineOf(found), field: label, message }];
    }),
  );
