import { readPlaces } from '../../src/domain/finder/places.ts';
import { readEntryFile } from '../../src/domain/entry-file.ts';
import { PREFECTURES } from '../../src/schema/vocabulary.ts';
import { collections, type CollectionName } from '../../src/schema/index.ts';
import type { ContentEntry } from '../../src/domain/content-check/content-entry.ts';
import { referencesOf } from '../../src/markdown/references.ts';
import { currentBackend } from '../backends/site-backend.ts';
import { entryPath } from '../../src/schema/entry-path.ts';
import { readFinderFile } from '../widgets/postcode/read-finder-file.ts';
import { contentEntryOf } from './content-entry-of.ts';
import type { EntryFacts } from '../cms-entry.ts';
import type { SiteFacts } from './site-facts.ts';

const MEDIA = 'content/media';

async function publishedOf(name: CollectionName): Promise<ContentEntry[]> {
  const entries = await currentBackend().listedEntries(collections[name].folder);
  return entries.map(({ file, data }) =>
    contentEntryOf(name, file.path, JSON.parse(data) as Record<string, unknown>),
  );
}

/** With those entries that are drafts only: of them no more is known than where they will be. */
async function writtenOf(name: CollectionName): Promise<ContentEntry[]> {
  const published = await publishedOf(name);
  const files = new Set(published.map(({ file }) => file));
  const taken = (await currentBackend().takenSlugs(name)).map((slug) => entryPath(name, slug));
  const drafts = [...new Set(taken)].filter((file) => !files.has(file));
  return [...published, ...drafts.map((file) => contentEntryOf(name, file, {}))];
}

/** Asks the site itself, on its own origin. */
async function isServed(path: string): Promise<boolean | undefined> {
  const answer = await fetch(path, { method: 'HEAD' }).catch(() => undefined);
  if (answer?.status === 404) return false;
  return answer?.ok === true ? true : undefined;
}

async function read({ collection, file }: ContentEntry): Promise<ContentEntry | undefined> {
  const [found] = await currentBackend().publishedTexts([file]);
  const entry = readEntryFile(found?.text ?? '');
  return entry && contentEntryOf(collection, file, entry.fields, referencesOf(entry.body));
}

/**
 * The site beside the CMS, and what was published since it was built.
 * @param written the entry that is being written: others may be written beside it, and drafts count;
 *   undefined when one is published
 */
export function knownSite(written?: Pick<EntryFacts, 'uploads'>): SiteFacts {
  const asked = new Map<CollectionName, Promise<ContentEntry[]>>();
  return {
    origin: location.origin,
    isServed,
    entries: (name) => {
      const answer = asked.get(name) ?? (written ? writtenOf(name) : publishedOf(name));
      asked.set(name, answer);
      return answer;
    },
    read,
    // What a draft has brought along goes with it when it is published, and was checked when it was saved.
    uploads: async () =>
      written && new Set([...(await currentBackend().publishedFiles(MEDIA)), ...written.uploads]),
    municipalities: async () => {
      const file = await readFinderFile('places.json').catch(() => undefined);
      if (file === undefined) return [];
      return readPlaces(file).municipalities.map(({ code, name }) => ({
        code,
        name,
        prefecture: PREFECTURES.find((each) => code.startsWith(each.code))?.value ?? '',
      }));
    },
  };
}
