import { defineCollection, type SchemaContext } from 'astro:content';
import { glob } from 'astro/loaders';
import {
  collections as definitions,
  siteFile,
  type Collection,
  type CollectionName,
} from './schema/index.ts';

// The local server builds from the CMS's own copy of the content.
const root = process.env.CONTENT_ROOT ?? '.';

/** The file's name is the entry's id, whatever folder it lies in. */
const generateId = ({ entry }: { entry: string }): string =>
  entry.replace(/^.*\//, '').replace(/\.md$/, '');

const bind = ({ folder, schema }: Collection) => {
  // Astro asks once an entry: making the schema takes longer than checking the entry with it.
  let made: ReturnType<typeof schema> | undefined;
  return defineCollection({
    loader: glob({ base: `./${root}/${folder}`, pattern: '**/*.md', generateId }),
    schema: ({ image }: SchemaContext) => (made ??= schema(image())),
  });
};

const lists = Object.fromEntries(
  Object.entries(definitions).map(([name, definition]) => [name, bind(definition)]),
) as Record<CollectionName, ReturnType<typeof bind>>;

const site = defineCollection({
  loader: glob({ base: `./${root}/content`, pattern: 'site.yml' }),
  schema: siteFile.schema(),
});

export const collections = { ...lists, site };
