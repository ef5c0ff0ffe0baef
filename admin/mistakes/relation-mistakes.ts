import type { z } from 'astro/zod';
import { checkRelations } from '../../src/domain/content-check/check-relations.ts';
import type { ContentEntry } from '../../src/domain/content-check/content-entry.ts';
import { indexContent } from '../../src/domain/content-check/content-index.ts';
import { valuesAt } from '../../src/domain/values-at.ts';
import { collections, type CollectionName } from '../../src/schema/index.ts';
import { nearest } from '../../src/schema/nearest.ts';
import { relationsOf } from '../../src/schema/relations.ts';
import { mistakeWords } from './mistake-words.ts';
import type { SiteFacts } from './site-facts.ts';

const LABELS = Object.fromEntries(
  Object.entries(collections).map(([name, { label }]) => [name, label]),
);

/** What an entry names and is not there any more, or is the entry itself. */
export async function relationMistakes(
  own: ContentEntry,
  schema: z.ZodType,
  site: SiteFacts,
): Promise<string[]> {
  const relations = relationsOf(schema).filter(
    ({ path }) => valuesAt(own.data, [...path, '*']).length > 0,
  );
  const names = new Set(relations.map(({ collection }) => collection as CollectionName));
  const entries = (await Promise.all([...names].map(site.entries))).flat();
  return checkRelations(own, relations, indexContent(entries, LABELS, nearest)).map((finding) =>
    mistakeWords(finding),
  );
}
