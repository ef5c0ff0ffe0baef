import { entryUrl } from '../../src/domain/addresses.ts';
import { readPlaces } from '../../src/domain/finder/places.ts';
import { PREFECTURES } from '../../src/schema/vocabulary.ts';
import { collections, type CollectionName } from '../../src/schema/index.ts';
import { currentBackend } from '../backends/site-backend.ts';
import { readFinderFile } from '../widgets/postcode/read-finder-file.ts';
import type { SiteFacts } from './site-facts.ts';

const NAMES = Object.keys(collections) as CollectionName[];

/** `2026-x` of `content/events/2026-x` or `/events/2026-x/`. */
const lastPart = (path: string): string => /([^/]*)\/?$/.exec(path)?.[1] ?? '';

async function idsOf(name: CollectionName, withDrafts: boolean): Promise<string[]> {
  if (withDrafts) return (await currentBackend().takenSlugs(name)).map(lastPart);
  const entries = await currentBackend().listedEntries(collections[name].folder);
  return entries.map(({ file }) => lastPart(file.path.replace(/\.md$/, '')));
}

/** Asks the site itself, on its own origin. What cannot be asked is taken to be there. */
async function isServed(path: string): Promise<boolean> {
  const answer = await fetch(path, { method: 'HEAD' }).catch(() => undefined);
  return answer?.status !== 404;
}

/**
 * The site beside the CMS, and what was published since it was built.
 * @param withDrafts whether drafts count: while an entry is written, others may be written beside it
 */
export const knownSite = (withDrafts: boolean): SiteFacts => ({
  origin: location.origin,
  hasPage: async (path) => {
    if (await isServed(path)) return true;
    const id = lastPart(path);
    const name = NAMES.find((each) => entryUrl(each, id) === path);
    return name !== undefined && (await idsOf(name, withDrafts)).includes(id);
  },
  hasFigure: async (id) => (await idsOf('figures', withDrafts)).includes(id),
  municipalities: async () => {
    const file = await readFinderFile('places.json').catch(() => undefined);
    if (file === undefined) return [];
    return readPlaces(file).municipalities.map(({ code, name }) => ({
      code,
      name,
      prefecture: PREFECTURES.find((each) => code.startsWith(each.code))?.value ?? '',
    }));
  },
});
