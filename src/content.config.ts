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
  // Astro asks once an entry, with pictures of one kind, and once for the editor's hints, where a
  // picture is but a text. Making the schema takes longer than checking the entry with it.
  const made = new Map<unknown, ReturnType<typeof schema>>();
  return defineCollection({
    loader: glob({ base: `./${root}/${folder}`, pattern: '**/*.md', generateId }),
    schema: ({ image }: SchemaContext) => {
      const picture = image();
      const fields = made.get(picture.constructor) ?? schema(picture);
      made.set(picture.constructor, fields);
      return fields;
    },
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
