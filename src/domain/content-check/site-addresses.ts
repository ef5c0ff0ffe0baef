import { PREFECTURES, isPrefecture } from '../../schema/vocabulary.ts';
import {
  caseTermUrl,
  entryUrl,
  figureDataUrl,
  municipalityUrl,
  prefectureUrl,
  transcriptUrl,
} from '../addresses.ts';
import { findMunicipality } from '../municipalities.ts';
import type { Section } from '../site.ts';
import { aliasesOf, textOf, type ContentEntry } from './content-entry.ts';

/** Where a link inside the site may lead. */
export interface SiteAddresses {
  /** Every page and file; with its entry where it has one. */
  known: ReadonlyMap<string, ContentEntry | undefined>;
  /** Former addresses, and the entry that has moved. */
  moved: ReadonlyMap<string, ContentEntry>;
}

/** The lists of case studies, each with the field that files them there. */
const CASE_LISTS = [
  ['stage', 'stages'],
  ['theme', 'themes'],
  ['partner', 'collaborators'],
  ['prefecture', 'prefecture'],
] as const;

const besidesCase = ({ id, data }: ContentEntry): string[] => [
  ...(data.video === undefined ? [] : [transcriptUrl(id)]),
  ...CASE_LISTS.flatMap(([facet, field]) =>
    [data[field]]
      .flat()
      .filter((term) => typeof term === 'string')
      .map((term) => caseTermUrl(facet, term)),
  ),
];

/** Other addresses than its page that an entry brings about. */
function besides(entry: ContentEntry): string[] {
  if (entry.collection === 'figures') {
    return [figureDataUrl(entry.id, 'csv'), figureDataUrl(entry.id, 'json')];
  }
  if (entry.collection === 'cases') return besidesCase(entry);
  if (entry.collection !== 'hubs') return [];
  const place = findMunicipality(
    textOf(entry, 'prefecture') ?? '',
    textOf(entry, 'municipality') ?? '',
  );
  return place ? [municipalityUrl(place)] : [];
}

/** Ids, facets' terms and romaji of places. */
const PART = /^[a-z\d]+(?:-[a-z\d]+)*$/;

/**
 * Whether entries may bring an address about beside the page of one: where not all that entries
 * hold is known, this says which addresses are worth asking the built site for.
 */
export function mayBeBesides(address: string): boolean {
  const [, section = '', first = '', second = ''] = address.split('/');
  if (section === 'hubs') {
    const place = { prefecture: first, slug: second };
    return isPrefecture(first) && PART.test(second) && address === municipalityUrl(place);
  }
  const id = first.replace(/\.txt$/, '');
  if (address === transcriptUrl(id)) return PART.test(id);
  const isFacet = CASE_LISTS.some(([facet]) => facet === first);
  return isFacet && PART.test(second) && address === caseTermUrl(first, second);
}

/** The address of an entry's page. */
export const addressOf = ({ collection, id }: Pick<ContentEntry, 'collection' | 'id'>): string =>
  entryUrl(collection as Section, id);

/**
 * All addresses of the site.
 * @param own addresses of the pages and files that are no entries
 */
export function siteAddresses(
  entries: readonly ContentEntry[],
  own: Iterable<string>,
): SiteAddresses {
  return {
    known: new Map<string, ContentEntry | undefined>([
      ...[...own].map((address) => [address, undefined] as const),
      ...PREFECTURES.map(({ value }) => [prefectureUrl(value), undefined] as const),
      ...entries.flatMap(besides).map((address) => [address, undefined] as const),
      ...entries.map((entry) => [addressOf(entry), entry] as const),
    ]),
    moved: new Map(
      entries.flatMap((entry) =>
        aliasesOf(entry).map((id) => [addressOf({ collection: entry.collection, id }), entry]),
      ),
    ),
  };
}
