import { fromJS, type Map } from 'immutable';
import { withoutEmpty } from '../src/schema/entry.ts';
import type { CollectionName } from '../src/schema/index.ts';
import { currentBackend } from './backends/site-backend.ts';
import { refuseIds } from './refuse-ids.ts';
import { knownSite } from './mistakes/known-site.ts';
import { refuseMistakes } from './mistakes/refuse-mistakes.ts';

/** An entry as Decap hands it over: an Immutable map. */
export type CmsEntry = Map<string, unknown>;

/** The fields of an entry, and its text as `body`. */
const dataOf = (entry: CmsEntry): Record<string, unknown> =>
  (entry.get('data') as Map<string, unknown>).toJS();
const collectionOf = (entry: CmsEntry) => entry.get('collection') as CollectionName | 'site';

/**
 * Runs before the CMS publishes a draft: what it leads to has to be public by now.
 * @throws Refusal in the editor's words; Decap shows it and does not publish
 */
export async function beforePublish({ entry }: { entry: CmsEntry }): Promise<void> {
  const slug = String(entry.get('slug'));
  await refuseMistakes(collectionOf(entry), dataOf(entry), slug, knownSite(false));
}

/**
 * Runs before the CMS saves an entry.
 * @returns the entry's data without what emptied fields leave behind
 * @throws Refusal in the editor's words; Decap shows it and does not save
 */
export async function beforeSave({ entry }: { entry: CmsEntry }): Promise<unknown> {
  const collection = collectionOf(entry);
  const data = dataOf(entry);
  const isNew = entry.get('newRecord') === true;
  await refuseMistakes(collection, data, isNew ? '' : String(entry.get('slug')), knownSite(true));
  if (collection !== 'site') {
    refuseIds({
      id: String(data.id),
      isNew,
      slug: String(entry.get('slug')),
      taken: isNew ? await currentBackend().takenSlugs(collection) : [],
    });
  }
  return fromJS(withoutEmpty(data));
}
