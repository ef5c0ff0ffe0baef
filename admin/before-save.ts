import { fromJS, type Map } from 'immutable';
import { withoutEmpty } from '../src/schema/entry.ts';
import type { CollectionName } from '../src/schema/index.ts';
import { currentBackend } from './backends/site-backend.ts';
import { refuseIds } from './refuse-ids.ts';
import { refuseMistakes } from './refuse-mistakes.ts';

/** An entry as Decap hands it over: an Immutable map. */
export type CmsEntry = Map<string, unknown>;

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
      taken: isNew ? await currentBackend().takenSlugs(collection) : [],
    });
  }
  return fromJS(withoutEmpty(data));
}
