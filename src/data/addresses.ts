import { entryUrl, figureDataUrl } from '../domain/addresses.ts';
import { leadOn, type AddressedEntry, type OldAddresses } from '../domain/publication/lead-on.ts';
import { collections, type CollectionName } from '../schema/index.ts';
import { getWithState } from './published.ts';

interface SiteEntry extends AddressedEntry {
  section: CollectionName;
  id: string;
}

const NAMES = Object.keys(collections) as CollectionName[];

async function readEntries(): Promise<readonly SiteEntry[]> {
  const all = await Promise.all(
    NAMES.map(async (section) =>
      (await getWithState(section)).map(({ entry: { id, data }, state }) => {
        const fields = data as Record<string, unknown> & Pick<SiteEntry, 'successor'>;
        const aliases = (fields.aliases ?? []) as readonly string[];
        return {
          section,
          id,
          state,
          address: entryUrl(section, id),
          title: String(fields[collections[section].titleField]),
          former: aliases.map((alias) => entryUrl(section, alias)),
          successor: fields.successor,
        };
      }),
    ),
  );
  return all.flat();
}

let entries: Promise<readonly SiteEntry[]> | undefined;
const getEntries = (): Promise<readonly SiteEntry[]> => (entries ??= readEntries());

let old: Promise<OldAddresses<SiteEntry>> | undefined;

/** Where former addresses lead, and those of archived entries; worked out once a build. */
export const getOldAddresses = (): Promise<OldAddresses<SiteEntry>> =>
  (old ??= getEntries().then(leadOn));

const addressesOf = ({ section, id, address }: SiteEntry): string[] =>
  section === 'figures'
    ? [address, figureDataUrl(id, 'csv'), figureDataUrl(id, 'json')]
    : [address];

async function findAddresses(isMeant: (entry: SiteEntry) => boolean): Promise<ReadonlySet<string>> {
  return new Set((await getEntries()).filter(isMeant).flatMap(addressesOf));
}

let missing: Promise<ReadonlySet<string>> | undefined;

/** Addresses of entries that have no page yet, or none any more: texts do not link to them. */
export const getMissingAddresses = (): Promise<ReadonlySet<string>> =>
  (missing ??= findAddresses(({ state }) => state === 'waiting' || state === 'expired'));

let unlisted: Promise<ReadonlySet<string>> | undefined;

/** Those, and the addresses of archived entries: menus do not offer them. */
export const getUnlistedAddresses = (): Promise<ReadonlySet<string>> =>
  (unlisted ??= findAddresses(({ state }) => state !== 'published'));
