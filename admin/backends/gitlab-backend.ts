import { GitLabBackend, type Credentials, type User } from 'decap-cms-backend-gitlab';
import {
  APIError,
  type BackendConfig,
  type Cursor,
  type Entry,
  type ImplementationEntry,
  type PersistOptions,
} from 'decap-cms-lib-util';
import type { CollectionName } from '../../src/schema/index.ts';
import { Refusal } from '../refusal.ts';
import { EntryLists } from './entry-lists.ts';
import { entryPath } from './entry-path.ts';
import { GitLabApi } from './gitlab-api.ts';
import { gitlabSource } from './gitlab-source.ts';
import { guardedPublish, guardedSave, type SaveTools } from './guarded-save.ts';
import { OpenedTexts } from './opened-texts.ts';
import { deletionRefusal, uploadRefusal } from './past-review.ts';
import {
  announceLogin,
  setCurrentBackend,
  type DraftInfo,
  type SiteBackend,
} from './site-backend.ts';

const NO_ACCESS =
  'このアカウントでは、サイトのプロジェクトを編集できません。サイトの担当者に、GitLabのプロジェクトに「Developer」として加えてもらってください。';

/** What GitLab says when two changes of one file cannot be joined. */
const isConflict = (error: unknown): boolean =>
  error instanceof APIError &&
  (error.message.startsWith('Rebase error') || [405, 406, 409, 422].includes(error.status ?? 0));

/** GitLab, with lists from the index and saves that lose nobody's words. */
export class SiteGitLabBackend extends GitLabBackend implements SiteBackend {
  readonly #lists: EntryLists;
  readonly #opened = new OpenedTexts(window);
  #user: User | undefined;

  constructor(config: BackendConfig, options: object) {
    super(config, options);
    this.#lists = new EntryLists(gitlabSource(() => this.#api()));
    setCurrentBackend(this);
  }

  #api(): GitLabApi {
    if (!(this.api instanceof GitLabApi)) throw new Refusal('ログインしてください。');
    return this.api;
  }

  get #tools(): SaveTools {
    return {
      opened: this.#opened,
      isConflict,
      save: (entry, options) => super.persistEntry(entry, options),
      versions: (id, path) => this.#api().versions(id, path),
      restartDraft: (...draft) => this.#api().restartDraft(...draft),
    };
  }

  override async authenticate(state: Credentials): Promise<User> {
    const user = await super.authenticate(state).catch((error: unknown) => {
      const isRefused = error instanceof Error && /not found|not have access/.test(error.message);
      throw isRefused ? new Refusal(NO_ACCESS) : error;
    });
    this.api = new GitLabApi({
      token: this.token,
      branch: this.branch,
      repo: this.repo,
      apiRoot: this.apiRoot,
      squashMerges: this.squashMerges,
      cmsLabelPrefix: this.cmsLabelPrefix,
      initialWorkflowStatus: this.options.initialWorkflowStatus,
      requestFunction: this.apiRequestFunction,
    });
    // Decap would ask for notes, which it keeps in issues, at every publication.
    this.notesApi = undefined;
    this.pollingManager = undefined;
    this.#user = user;
    announceLogin(true);
    // A picture from elsewhere: the page's policy lets none in.
    return { ...user, avatar_url: undefined };
  }

  override async logout(): Promise<void> {
    announceLogin(false);
    await super.logout();
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
    const [request] = await this.#api().getMergeRequests(`cms/${collection}/${slug}`);
    if (!request) return undefined;
    const { author, created_at: since, updated_at: updated } = request;
    return { who: author.name, isOwn: author.username === this.#user?.login, since, updated };
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
