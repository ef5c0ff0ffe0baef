import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import { readCmsEntry, type CmsEntry } from '../cms-entry.ts';
import { entryMistakes } from './entry-mistakes.ts';
import { knownSite } from './known-site.ts';

/** What our own rules find wrong in the form as it stands; Decap asks for it only when its own find nothing. */
export function draftMistakes(): Promise<string[]> {
  const entry = readCmsEntry(store.getState().entryDraft.get('entry') as CmsEntry);
  return entryMistakes(entry, knownSite(entry));
}
