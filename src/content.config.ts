import { defineCollection, type SchemaContext } from 'astro:content';
import { glob } from 'astro/loaders';
import type { z } from 'astro/zod';
import { collections as definitions, type CollectionName } from './schema/index.ts';

// The local server builds from the CMS's own copy of the content.
const root = process.env['CONTENT_ROOT'] ?? '.';

/** The file's name is the entry's id, whatever folder it lies in. */
const generateId = ({ entry }: { entry: string }): string =>
  entry.replace(/^.*\//, '').replace(/\.md$/, '');

const bind = <S extends z.ZodType>(definition: {
  folder: string;
  schema: (image: z.ZodType) => S;
}) =>
  defineCollection({
    loader: glob({ base: `./${root}/${definition.folder}`, pattern: '**/*.md', generateId }),
    schema: ({ image }: SchemaContext) => definition.schema(image()),
  });

type Bound = {
  [Name in CollectionName]: ReturnType<
    typeof bind<ReturnType<(typeof definitions)[Name]['schema']>>
  >;
};

export const collections = Object.fromEntries(
  Object.entries(definitions).map(([name, definition]) => [name, bind(definition)]),
) as unknown as Bound;
