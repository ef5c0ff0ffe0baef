import {
  localForage,
  type Cursor,
  type Entry,
  type Implementation,
  type ImplementationEntry,
  type PersistOptions,
  type UnpublishedEntry,
} from 'decap-cms-lib-util';
import type { SiteBuild } from '../../src/domain/site-build.ts';
import type { CollectionName } from '../../src/schema/index.ts';
import { EntryLists } from './entry-lists.ts';
import { entryPath } from '../../src/schema/entry-path.ts';
import { guardedPublish, refuseUnread } from './guarded-publish.ts';
import { guardedSave } from './guarded-save.ts';
import type { ContentSource } from './indexed-entries.ts';
import { isMissing } from './is-missing.ts';
import { KeptAside } from './kept-aside.ts';
import { LISTED, type ListedDraft } from './listed-draft.ts';
import { missingEntry } from './missing-entry.ts';
import { OpenedTexts } from './opened-texts.ts';
import { deletionRefusal, uploadRefusal } from './past-review.ts';
import { readableEntry } from './readable-entry.ts';
import type { SaveTools } from './save-tools.ts';
import { setCurrentBackend, type DraftInfo, type SiteBackend } from './site-backend.ts';

/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-argument --
   TypeScript asks for `any[]` in the constructors of a mixin and of what it extends. */
type DecapBackend = new (...args: any[]) => Implementation;

/** What a backend itself can do for a save that must not lose anybody's words. */
export type HostTools = Omit<SaveTools, 'opened' | 'save'>;

/** Gives one of Decap's backends lists from the index, and saves that lose nobody's words. */
export function withSite<Base extends DecapBackend>(Base: Base) {
  abstract class SiteEntries extends Base implements SiteBackend {
    readonly opened = new OpenedTexts(window);
    readonly aside = new KeptAside(window, localForage);
    readonly #source = this.source();
    readonly #lists = new EntryLists(this.#source);

    constructor(...args: any[]) {
      super(...args);
      setCurrentBackend(this);
    }

    /** Where the newest published content is; asked for once, before anybody has logged in. */
    abstract source(): ContentSource;
    abstract hostTools(): HostTools;
    /** A draft as the last list of all drafts told of it. @param id `<collection>/<slug>` */
    abstract listedDraft(id: string): ListedDraft | undefined;
    abstract siteBuild(): Promise<SiteBuild | undefined>;
    abstract draftOf(collection: string, slug: string): Promise<DraftInfo | undefined>;

    get #tools(): SaveTools {
      return {
        ...this.hostTools(),
        opened: this.opened,
        save: (entry, options) => super.persistEntry(entry, options),
      };
    }

    entriesByFolder(folder: string): Promise<ImplementationEntry[]> {
      return this.#lists.first(folder);
    }

    allEntriesByFolder(folder: string): Promise<ImplementationEntry[]> {
      return this.#lists.all(folder);
    }

    listedEntries(folder: string): Promise<ImplementationEntry[]> {
      return this.#lists.all(folder);
    }

    async publishedTexts(paths: readonly string[]): Promise<{ path: string; text: string }[]> {
      return this.#source.read(paths, await this.#source.head());
    }

    async publishedFiles(folder: string): Promise<string[]> {
      const files = await this.#source.files(folder, await this.#source.head());
      return files.map(({ path }) => path);
    }

    traverseCursor(cursor: Cursor) {
      return this.#lists.next(cursor);
    }

    async takenSlugs(collection: CollectionName): Promise<string[]> {
      return this.#lists.takenSlugs(collection, await this.unpublishedEntries());
    }

    override async getEntry(path: string): Promise<ImplementationEntry> {
      const entry = await super.getEntry(path).catch((error: unknown) => {
        throw isMissing(error) ? missingEntry(path) : error;
      });
      // decap-server tells of a file that is not there by its empty content.
      if (typeof entry.data !== 'string') throw missingEntry(path);
      readableEntry(path, entry.data);
      this.opened.wasRead(path, false, entry.data);
      return entry;
    }

    /** Decap asks by the id for each draft of a list, and by collection and slug for one to open. */
    override async unpublishedEntry(draft: {
      id?: string;
      collection?: string;
      slug?: string;
    }): Promise<UnpublishedEntry> {
      const listed = draft.id === undefined ? undefined : this.listedDraft(draft.id);
      return listed?.entry ?? super.unpublishedEntry(draft);
    }

    override async unpublishedEntryDataFile(
      collection: string,
      slug: string,
      path: string,
      id: string,
    ): Promise<string> {
      const listed = id === LISTED ? this.listedDraft(`${collection}/${slug}`) : undefined;
      if (listed) return listed.text;
      const text = await super.unpublishedEntryDataFile(collection, slug, path, id);
      readableEntry(path, text);
      this.opened.wasRead(path, true, text);
      return text;
    }

    override persistEntry(entry: Entry, options: PersistOptions): Promise<void> {
      return guardedSave(this.#tools, entry, options);
    }

    override publishUnpublishedEntry(collection: string, slug: string): Promise<void> {
      const place = { collection, slug, path: entryPath(collection, slug) };
      const status = async () => (await super.unpublishedEntry({ collection, slug })).status;
      return guardedPublish({ ...this.#tools, status }, place, () =>
        super.publishUnpublishedEntry(collection, slug),
      );
    }

    override async deleteUnpublishedEntry(collection: string, slug: string): Promise<void> {
      await refuseUnread(this.#tools, { collection, slug, path: entryPath(collection, slug) });
      await super.deleteUnpublishedEntry(collection, slug);
    }

    override persistMedia(): Promise<never> {
      return Promise.reject(uploadRefusal());
    }

    override deleteFiles(): Promise<never> {
      return Promise.reject(deletionRefusal());
    }
  }
  return SiteEntries;
}
