import { join } from 'node:path';
import type { HubDraft } from '../hub-draft.ts';
import type { HubEntry } from '../hub-entry.ts';
import { makeId } from '../make-id.ts';
import type { SourceFacts } from '../source-facts.ts';
import { entryFields } from './entry-fields.ts';
import { entryText } from './entry-text.ts';
import { writeHashes } from './imported-hashes.ts';
import { mergeFields } from './merge-fields.ts';

export interface NewEntry {
  readonly id: string;
  readonly file: string;
  readonly text: string;
  readonly hub: HubEntry;
}

/** A number that is an id of ours: our own open data come back. */
const isOurId = (key: string, code: string): boolean =>
  key.startsWith(`${code}-`) && /^\d+(?:-[a-z0-9]+)+$/.test(key);

/**
 * The file of a hub that is not there yet.
 * @param taken ids that are in use
 * @returns in words what is wrong, when it does not make a valid entry
 */
export function newEntry(
  { facts, municipality, said }: HubDraft,
  source: SourceFacts & { readonly record: string },
  out: string,
  taken: ReadonlySet<string>,
): NewEntry | string {
  const { record } = source;
  const id =
    isOurId(record, municipality.code) && !taken.has(record)
      ? record
      : makeId(municipality, facts.name, record, taken);
  const hub = entryFields({ id, status: 'open', ...facts, source });
  if (typeof hub === 'string') return hub;
  const { hashes } = mergeFields({}, hub, new Map(), said);
  const fields = { ...hub, source: { ...hub.source, imported: writeHashes(hashes) } };
  return {
    id,
    file: join(out, hub.prefecture, `${id}.md`),
    text: entryText({ fields, body: '' }),
    hub,
  };
}
