import { GitLabBackend, type Credentials, type User } from 'decap-cms-backend-gitlab';
import type { Entry, PersistOptions } from 'decap-cms-lib-util';
import { Refusal } from '../refusal.ts';
import { GitLabApi } from './gitlab-api.ts';
import { gitlabSource } from './gitlab-source.ts';
import { inHostWords, NO_NEW_TOKEN } from './host-words.ts';
import type { ListedDraft } from './listed-draft.ts';
import { MergeConflict } from './merge-conflict.ts';
import { announceLogin, type DraftInfo } from './site-backend.ts';
import { withSite, type HostTools } from './with-site.ts';

const NO_ACCESS =
  'このアカウントでは、サイトのプロジェクトを編集できません。サイトの担当者に、GitLabのプロジェクトに「Developer」として加えてもらってください。';

const inWords = (work: Promise<void>): Promise<void> =>
  work.catch((error: unknown) => {
    throw inHostWords(error);
  });

/** GitLab, with lists from the index and saves that lose nobody's words. */
export class SiteGitLabBackend extends withSite(GitLabBackend) {
  #user: User | undefined;

  #api(): GitLabApi {
    if (!(this.api instanceof GitLabApi)) throw new Refusal('ログインしてください。');
    return this.api;
  }

  override source() {
    return gitlabSource(() => this.#api());
  }

  override hostTools(): HostTools {
    return {
      isConflict: (error) => error instanceof MergeConflict,
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
      began: (path) => this.opened.began(path),
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

  /** Decap would ask for the token six times, a minute long, and then say so in English. */
  override getRefreshedAccessToken(): Promise<string> {
    return super.getRefreshedAccessToken().catch((cause: unknown) => {
      this.refreshedTokenPromise = undefined;
      throw new Error(NO_NEW_TOKEN, { cause });
    });
  }

  override listedDraft(id: string): ListedDraft | undefined {
    return this.#api().listedDraft(id);
  }

  override persistEntry(entry: Entry, options: PersistOptions): Promise<void> {
    return inWords(super.persistEntry(entry, options));
  }

  override publishUnpublishedEntry(collection: string, slug: string): Promise<void> {
    return inWords(super.publishUnpublishedEntry(collection, slug));
  }

  override updateUnpublishedEntryStatus(...change: [string, string, string]): Promise<void> {
    return inWords(super.updateUnpublishedEntryStatus(...change));
  }

  override deleteUnpublishedEntry(collection: string, slug: string): Promise<void> {
    return inWords(super.deleteUnpublishedEntry(collection, slug));
  }

  /** The host builds it, by a job of its own that editors need not be able to see. */
  override siteBuild(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  override async draftOf(collection: string, slug: string): Promise<DraftInfo | undefined> {
    const [request] = await this.#api().getMergeRequests(`cms/${collection}/${slug}`);
    if (!request) return undefined;
    const { author, created_at: since, updated_at: updated } = request;
    return { who: author.name, isOwn: author.username === this.#user?.login, since, updated };
  }
}
