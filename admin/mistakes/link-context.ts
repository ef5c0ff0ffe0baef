import { entryUrl, figureDataUrl, prefectureUrl } from '../../src/domain/addresses.ts';
import type { LinkContext } from '../../src/domain/content-check/check-link.ts';
import { aliasesOf, type ContentEntry } from '../../src/domain/content-check/content-entry.ts';
import { addressOf, mayBeBesides } from '../../src/domain/content-check/site-addresses.ts';
import { collections, type CollectionName } from '../../src/schema/index.ts';
import { nearest } from '../../src/schema/nearest.ts';
import { PREFECTURES } from '../../src/schema/vocabulary.ts';
import { OWN_ADDRESSES } from './own-addresses.ts';
import type { SiteFacts } from './site-facts.ts';

type Known = [address: string, entry: ContentEntry | undefined];

const NAMES = Object.keys(collections) as CollectionName[];
/** Pages and files that are there whatever the entries are. */
const OWN = [...OWN_ADDRESSES, ...PREFECTURES.map(({ value }) => prefectureUrl(value))];

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/** Where a link within the site leads: a page's address ends with `/`. */
function addressIn(href: string): string | undefined {
  if (!href.startsWith('/') || href.startsWith('//')) return undefined;
  const [path = ''] = href.split(/[?#]/);
  return decoded(/\/$|\.[a-z\d]+$/.test(path) ? path : `${path}/`);
}

/** The id and the collection of the entry that would bring an address about. */
function ownerOf(address: string): { name: CollectionName; id: string } | undefined {
  const id = /([^/]*?)(?:\/|\.\w+)?$/.exec(address)?.[1] ?? '';
  const name = NAMES.find((each) => entryUrl(each, id) === address);
  if (name) return { name, id };
  const files = [figureDataUrl(id, 'csv'), figureDataUrl(id, 'json')];
  return files.includes(address) ? { name: 'figures', id } : undefined;
}

async function find(
  address: string,
  hasAnchor: boolean,
  site: SiteFacts,
): Promise<Known | undefined> {
  if (OWN.includes(address)) return [address, undefined];
  const owner = ownerOf(address);
  const entries = owner ? await site.entries(owner.name) : [];
  const entry = entries.find(({ id }) => id === owner?.id);
  // Its headings are asked for only where a link leads to one.
  if (entry) return [address, hasAnchor ? await site.read(entry) : entry];
  // The site serves more than links may lead to: further pages of lists, and what pages are made of.
  if (!mayBeBesides(address) || (await site.isServed(address)) === false) return undefined;
  return [address, undefined];
}

/**
 * What the check of links has to know of the site: of the addresses that they lead to, and of all
 * others when one leads nowhere, to name the one that may be meant.
 * @param own the entry that they stand in; it is there once it is saved
 * @param wantsAll whether links of the links' targets matter as well
 */
export async function linkContext(
  hrefs: readonly string[],
  own: ContentEntry | undefined,
  site: SiteFacts,
  wantsAll = false,
): Promise<LinkContext> {
  const addresses = new Set(hrefs.flatMap((href) => addressIn(href) ?? []));
  if (own) addresses.delete(addressOf(own));
  const found = await Promise.all(
    [...addresses].map((address) => {
      const hasAnchor = hrefs.some((href) => href.includes('#') && addressIn(href) === address);
      return find(address, hasAnchor, site);
    }),
  );
  const isAllThere = found.every((each) => each !== undefined);
  const entries =
    isAllThere && !wantsAll ? [] : (await Promise.all(NAMES.map(site.entries))).flat();
  return {
    known: new Map<string, ContentEntry | undefined>([
      ...(isAllThere ? [] : OWN).map((address): Known => [address, undefined]),
      ...entries.map((entry): Known => [addressOf(entry), entry]),
      ...found.filter((each) => each !== undefined),
      ...(own ? [[addressOf(own), own] satisfies Known] : []),
    ]),
    moved: new Map(
      entries.flatMap((entry) =>
        aliasesOf(entry).map((id) => [addressOf({ collection: entry.collection, id }), entry]),
      ),
    ),
    origin: site.origin,
    nearest,
    now: new Date(),
  };
}
