import { z } from 'astro/zod';
import type { CollectionPlace } from '../domain/content-check/check-places.ts';
import { findFields, type FoundField } from '../schema/find-fields.ts';
import { collections, type Collection } from '../schema/index.ts';
import { relationsOf, type Relation } from '../schema/relations.ts';

export interface CheckedCollection {
  schema: z.ZodType;
  relations: readonly Relation[];
  pictures: readonly FoundField[];
  /** Fields for uploads that are no pictures. */
  files: readonly FoundField[];
}

const definitions = Object.entries<Collection>(collections);

/**
 * The schemas, each made once for all files. A picture is any text to them: whether it is there
 * and lies where it should is a check of its own, which knows the files.
 */
export const SCHEMAS: Readonly<Record<string, CheckedCollection>> = Object.fromEntries(
  definitions.map(([name, definition]) => {
    const schema = definition.schema(z.string());
    return [
      name,
      {
        schema,
        relations: relationsOf(schema),
        pictures: findFields(schema, ({ widget }) => widget === 'image'),
        files: findFields(schema, ({ widget }) => widget === 'media-file'),
      },
    ];
  }),
);

/** Where the files of each collection lie. */
export const PLACES: readonly (CollectionPlace & { name: string })[] = definitions.map(
  ([name, { label, folder, path }]) => ({ name, label, folder, isNested: path.includes('/') }),
);
