import type { z } from 'astro/zod';
import { findFields } from './find-fields.ts';

/** A field that holds ids of entries of another collection. */
export interface Relation {
  /** To the list of ids; `*` is every item of a list. */
  path: readonly string[];
  label: string;
  collection: string;
}

/** Where the entries of a schema point at other entries. */
export const relationsOf = (schema: z.ZodType): Relation[] =>
  findFields(schema, ({ relation }) => relation !== undefined).map(({ path, label, node }) => ({
    path,
    label,
    collection: node.relation ?? '',
  }));
