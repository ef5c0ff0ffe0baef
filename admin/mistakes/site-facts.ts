import type { KnownMunicipality } from '../../src/domain/content-check/check-hub-place.ts';
import type { ContentEntry } from '../../src/domain/content-check/content-entry.ts';
import type { CollectionName } from '../../src/schema/index.ts';

/** What the check of one entry has to know of the rest of the site. */
export interface SiteFacts {
  /** `https://hiroba.example` */
  origin: string;
  /** Whether the built site has a path, which ends with `/` or a file's ending; undefined when it cannot be asked. */
  isServed: (path: string) => Promise<boolean | undefined>;
  /** The entries of a collection, those that were published since the site was built as well. */
  entries: (collection: CollectionName) => Promise<readonly ContentEntry[]>;
  /** An entry with its body's headings; undefined when it is nowhere to be read. */
  read: (entry: ContentEntry) => Promise<ContentEntry | undefined>;
  /** Uploaded files, `content/media/room.jpg`, those of this entry's draft as well; undefined when nobody can tell. */
  uploads: () => Promise<ReadonlySet<string> | undefined>;
  /** All municipalities; none while they cannot be asked for. */
  municipalities: () => Promise<readonly KnownMunicipality[]>;
}
