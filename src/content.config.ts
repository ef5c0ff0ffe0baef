import { defineCollection, type SchemaContext } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
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

/** A picture's path, until the entry's own picture takes its place. */
class PicturePath {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }
}

const picturePath = z.string().transform((path) => new PicturePath(path));

/** Puts what `picture` makes of them in the place of all paths of pictures, however deep. */
function withPictures(value: unknown, picture: z.ZodType): unknown {
  if (value instanceof PicturePath) return picture.parse(value.path);
  if (Array.isArray(value)) return value.map((item) => withPictures(item, picture));
  if (!(value instanceof Object)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, withPictures(item, picture)]),
  );
}

const bind = ({ folder, schema }: Collection) => {
  // Astro asks once an entry, and once for the editor's hints, where a picture is but a text. Making
  // the schema takes longer than checking the entry with it, so that only the picture is made anew.
  const fields = schema(picturePath);
  return defineCollection({
    loader: glob({ base: `./${root}/${folder}`, pattern: '**/*.md', generateId }),
    schema: ({ image }: SchemaContext) => {
      const picture = image();
      return fields.transform((entry) => withPictures(entry, picture));
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
