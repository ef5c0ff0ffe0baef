import { withoutEmpty } from '../../src/schema/entry.ts';
import { findMistakes } from '../../src/schema/explain.ts';
import { collections, imagePath, siteFile, type CollectionName } from '../../src/schema/index.ts';
import { referencesOf } from '../../src/markdown/references.ts';
import type { EntryFacts } from '../cms-entry.ts';
import { entryPath } from '../../src/schema/entry-path.ts';
import { aliasMistakes } from './alias-mistakes.ts';
import { bodyMistakes } from './body-mistakes.ts';
import { contentEntryOf } from './content-entry-of.ts';
import { idMistakes } from './id-mistakes.ts';
import { menuMistakes } from './menu-mistakes.ts';
import { mistakeWords } from './mistake-words.ts';
import { placeMistakes } from './place-mistakes.ts';
import { relationMistakes } from './relation-mistakes.ts';
import type { SiteFacts } from './site-facts.ts';
import { successorMistakes } from './successor-mistakes.ts';
import { uploadMistakes } from './upload-mistakes.ts';
import { videoMistakes } from './video-mistakes.ts';

type Fields = Record<string, unknown>;

/** The file's slug; of a new entry the one that it will have. */
function slugOf(collection: CollectionName, data: Fields, slug: string): string {
  if (slug !== '') return slug;
  return collections[collection].path
    .replace('{{slug}}', String(data.id))
    .replace('{{prefecture}}', String(data.prefecture));
}

/** What does not go together with the other entries of the site. */
async function mistakesBeside(
  collection: CollectionName,
  { body, ...data }: Fields,
  slug: string,
  site: SiteFacts,
): Promise<string[]> {
  const { body: text } = collections[collection];
  const schema = collections[collection].schema(imagePath);
  const words = typeof body === 'string' ? body : '';
  const file = entryPath(collection, slugOf(collection, data, slug));
  const own = contentEntryOf(collection, file, data, referencesOf(words));
  const entries = await site.entries(collection);
  return [
    ...(await idMistakes(own, slug, entries, site)),
    ...(collection === 'hubs' ? await placeMistakes(data, slug, site) : []),
    ...(collection === 'cases' ? videoMistakes(data) : []),
    ...(await relationMistakes(own, schema, site)),
    ...(await successorMistakes(own, site)),
    ...aliasMistakes(own, entries),
    ...(await uploadMistakes(own, schema, text.label, site)),
    ...(await bodyMistakes(words, own, text.label, site)),
  ];
}

const fieldOf = (words: string): string => /^「(.+?)」/.exec(words)?.[1] ?? '';

/**
 * Checks an entry with the very rules that the build uses.
 * @returns all mistakes in the editor's words, each beginning with its field; none when it may be saved
 */
export async function entryMistakes(
  { collection, data, slug }: Omit<EntryFacts, 'uploads'>,
  site: SiteFacts,
): Promise<string[]> {
  const { body: _, ...fields } = withoutEmpty(data) as Fields;
  const schema =
    collection === 'site' ? siteFile.schema() : collections[collection].schema(imagePath);
  const own = findMistakes(schema, fields);
  const beside =
    collection === 'site'
      ? await menuMistakes(fields, site)
      : await mistakesBeside(collection, { ...fields, body: data.body }, slug, site);
  // Of what has not even the right form it says nothing more that there is no such thing.
  const isTold = (words: string): boolean =>
    own.some(({ field }) => field.replace(/ \d+$/, '') === fieldOf(words));
  return [...own.map((each) => mistakeWords(each)), ...beside.filter((each) => !isTold(each))];
}
