import { ProxyBackend } from 'decap-cms-backend-proxy';
import {
  APIError,
  type BackendConfig,
  type Cursor,
  type Entry,
  type ImplementationEntry,
  type PersistOptions,
} from 'decap-cms-lib-util';
import type { CollectionName } from '../../src/schema/index.ts';
import { EntryLists } from './entry-lists.ts';
import { entryPath } from './entry-path.ts';
import { guardedPublish, guardedSave, type SaveTools, type Versions } from './guarded-save.ts';
import { localSource } from './local-source.ts';
import { OpenedTexts } from './opened-texts.ts';
import { deletionRefusal, uploadRefusal } from './past-review.ts';
import {
  announceLogin,
  setCurrentBackend,
  type DraftInfo,
  type SiteBackend,
} from './site-backend.ts';

/** The local server, with lists from the index and saves that lose nobody's words. */
export class SiteLocalBackend extends ProxyBackend implements SiteBackend {
  readonly #lists = new EntryLists(localSource);
  readonly #opened = new OpenedTexts(window);

  constructor(config: BackendConfig, options: object) {
    super(config, options);
    setCurrentBackend(this);
  }

  #ask(action: string, params: object): Promise<unknown> {
    return this.request({ action, params: { branch: this.branch, ...params } });
  }

  get #tools(): SaveTools {
    return {
      opened: this.#opened,
      // Our server says so when decap-server could not rebase or merge.
      isConflict: (error) => error instanceof APIError && error.status === 409,
      save: (entry, options) => super.persistEntry(entry, options),
      versions: async (id, path) => (await this.#ask('versions', { id, path })) as Versions,
      restartDraft: async (id, path, raw, message) => {
        await this.#ask('restartDraft', { id, path, raw, message });
      },
    };
  }

  override authenticate(): Promise<unknown> {
    announceLogin(true);
    return super.authenticate();
  }

  override logout(): null {
    announceLogin(false);
    return super.logout();
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

  traverseCursor(cursor: Cursor) {
    return this.#lists.next(cursor);
  }

  async takenSlugs(collection: CollectionName): Promise<string[]> {
    return this.#lists.takenSlugs(collection, await this.unpublishedEntries());
  }

  async draftOf(collection: string, slug: string): Promise<DraftInfo | undefined> {
    const id = `${collection}/${slug}`;
    return ((await this.#ask('draftInfo', { id })) as DraftInfo | null) ?? undefined;
  }

  override async getEntry(path: string): Promise<ImplementationEntry> {
    const entry = await super.getEntry(path);
    this.#opened.wasRead(path, false, entry.data);
    return entry;
  }

  override async unpublishedEntryDataFile(
    collection: string,
    slug: string,
    path: string,
    id: string,
  ): Promise<string> {
    const text = await super.unpublishedEntryDataFile(collection, slug, path, id);
    this.#opened.wasRead(path, true, text);
    return text;
  }

  override persistEntry(entry: Entry, options: PersistOptions): Promise<void> {
    return guardedSave(this.#tools, entry, options);
  }

  override publishUnpublishedEntry(collection: string, slug: string): Promise<void> {
    const place = { collection, slug, path: entryPath(collection, slug) };
    return guardedPublish(this.#tools, place, () =>
      super.publishUnpublishedEntry(collection, slug),
    );
  }

  override persistMedia(): Promise<never> {
    return Promise.reject(uploadRefusal());
  }

  override deleteFiles(): Promise<never> {
    return Promise.reject(deletionRefusal());
  }
}
