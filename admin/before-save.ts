import { fromJS, type Map } from 'immutable';
import { withoutEmpty } from '../src/schema/fields.ts';
import { collections, type CollectionName } from '../src/schema/index.ts';
import { askServer } from './local-api.ts';
import { refuseIds } from './refuse-ids.ts';
import { refuseMistakes } from './refuse-mistakes.ts';

/** An entry as Decap hands it over: an Immutable map. */
export type CmsEntry = Map<string, unknown>;

/** The slugs that are taken in a collection, by published entries and by drafts. */
async function takenSlugs(collection: CollectionName): Promise<string[]> {
  const { folder, path } = collections[collection];
  const entries = (await askServer('entriesByFolder', {
    folder,
    extension: 'md',
    depth: path.split('/').length,
  })) as { file: { path: string } }[] | undefined;
  const drafts = (await askServer('unpublishedEntries')) as string[] | undefined;
  return [
    ...(entries ?? []).map(({ file }) => file.path.replace(/\.md$/, '')),
    ...(drafts ?? []).filter((draft) => draft.startsWith(`${collection}/`)),
  ];
}

/**
 * Runs before the CMS saves an entry.
 * @returns the entry's data without what emptied fields leave behind
 * @throws Refusal in the editor's words; Decap shows it and does not save
 */
export async function beforeSave({ entry }: { entry: CmsEntry }): Promise<unknown> {
  const collection = entry.get('collection') as CollectionName | 'site';
  const data = (entry.get('data') as Map<string, unknown>).toJS() as Record<string, unknown>;
  refuseMistakes(collection, data);
  if (collection !== 'site') {
    const isNew = entry.get('newRecord') === true;
    refuseIds({
      id: String(data.id),
      isNew,
      slug: String(entry.get('slug')),
      taken: isNew ? await takenSlugs(collection) : [],
    });
  }
  return fromJS(withoutEmpty(data));
}
