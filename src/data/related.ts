import { entryUrl } from '../domain/addresses.ts';
import { referencesIn, relatedEntries } from '../domain/related.ts';
import type { Section } from '../domain/site.ts';
import { collections, imagePath, type CollectionName } from '../schema/index.ts';
import { relationsOf } from '../schema/relations.ts';
import { getPublished } from './published.ts';

export interface RelatedLink {
  section: Section;
  href: string;
  title: string;
}

const NAMES = Object.keys(collections) as CollectionName[];

/** @returns for an entry, the pages of the entries that it names or that name it */
async function readRelations(): Promise<(section: Section, id: string) => RelatedLink[]> {
  const titles = new Map<string, string>();
  const entries = await Promise.all(
    NAMES.map(async (collection) => {
      const { schema, titleField } = collections[collection];
      const relations = relationsOf(schema(imagePath));
      return (await getPublished(collection)).map(({ id, data }) => {
        titles.set(`${collection}/${id}`, String((data as Record<string, unknown>)[titleField]));
        return { collection, id, references: referencesIn(data, relations) };
      });
    }),
  );
  const related = relatedEntries(entries.flat());
  return (section, id) =>
    related({ collection: section, id }).flatMap((other) => {
      const title = titles.get(`${other.collection}/${other.id}`);
      const target = other.collection as Section;
      return title === undefined
        ? []
        : [{ section: target, href: entryUrl(target, other.id), title }];
    });
}

let relations: ReturnType<typeof readRelations> | undefined;

/** The pages that belong to an entry's page, in either direction of a relation. */
export const getRelated = async (section: Section, id: string): Promise<RelatedLink[]> =>
  (await (relations ??= readRelations()))(section, id);
