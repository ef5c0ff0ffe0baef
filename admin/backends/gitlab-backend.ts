import { GitLabBackend, type Credentials, type User } from 'decap-cms-backend-gitlab';
import { APIError } from 'decap-cms-lib-util';
import { Refusal } from '../refusal.ts';
import { GitLabApi } from './gitlab-api.ts';
import { gitlabSource } from './gitlab-source.ts';
import { announceLogin, type DraftInfo } from './site-backend.ts';
import { withSite, type HostTools } from './with-site.ts';

const NO_ACCESS =
  'このアカウントでは、サイトのプロジェクトを編集できません。サイトの担当者に、GitLabのプロジェクトに「Developer」として加えてもらってください。';

/** What GitLab says when two changes of one file cannot be joined. */
const isConflict = (error: unknown): boolean =>
  error instanceof APIError &&
  (error.message.startsWith('Rebase error') || [405, 406, 409, 422].includes(error.status ?? 0));

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
      isConflict,
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

  override async draftOf(collection: string, slug: string): Promise<DraftInfo | undefined> {
    const [request] = await this.#api().getMergeRequests(`cms/${collection}/${slug}`);
    if (!request) return undefined;
    const { author, created_at: since, updated_at: updated } = request;
    return { who: author.name, isOwn: author.username === this.#user?.login, since, updated };
  }
}
