import type { Hub } from '../../schema/hub.ts';
import { municipalityCodeOf } from './municipality-code-of.ts';

/**
 * A hub without its photos, whose paths mean nothing outside of a build, and without what tells when
 * it is on the site: those that are not are in no file.
 */
export type OpenDataHub = Omit<Hub, 'photos' | 'publishAt' | 'expireAt' | 'archived' | 'successor'>;

/** The hubs that the files list, those that are closed for good left out; by municipality and id. */
export const openDataHubs = <Each extends OpenDataHub>(hubs: readonly Each[]): Each[] =>
  hubs
    .filter(({ status }) => status !== 'closed')
    .map((hub) => ({ hub, key: `${municipalityCodeOf(hub)} ${hub.id}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ hub }) => hub);
