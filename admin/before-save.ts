import { fromJS } from 'immutable';
import { withoutEmpty } from '../src/schema/entry.ts';
import { readCmsEntry, type CmsEntry, type EntryFacts } from './cms-entry.ts';
import { entryMistakes } from './mistakes/entry-mistakes.ts';
import { knownSite } from './mistakes/known-site.ts';
import { MistakesFound } from './mistakes/mistakes-found.ts';

async function refuseMistakes(entry: EntryFacts, site: ReturnType<typeof knownSite>) {
  const mistakes = await entryMistakes(entry, site);
  if (mistakes.length > 0) throw new MistakesFound(mistakes);
}

/**
 * Runs before the CMS publishes a draft: what it leads to has to be public by now.
 * @throws MistakesFound with all mistakes in the editor's words; Decap does not publish
 */
export async function beforePublish({ entry }: { entry: CmsEntry }): Promise<void> {
  // A draft has a file, whatever its form was opened as.
  const slug = String(entry.get('slug'));
  await refuseMistakes({ ...readCmsEntry(entry), slug }, knownSite());
}

/**
 * Runs before the CMS saves an entry.
 * @returns the entry's data without what emptied fields leave behind
 * @throws MistakesFound with all mistakes in the editor's words; Decap does not save
 */
export async function beforeSave({ entry }: { entry: CmsEntry }): Promise<unknown> {
  const facts = readCmsEntry(entry);
  await refuseMistakes(facts, knownSite(facts));
  return fromJS(withoutEmpty(facts.data));
}
