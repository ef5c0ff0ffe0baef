import type { MergeRequest } from 'decap-cms-backend-gitlab';
import { APIError } from 'decap-cms-lib-util';
import { entryPath } from '../../src/schema/entry-path.ts';
import { publishMessage } from './commit-message.ts';
import { GitLabDraftsApi, placeOf } from './gitlab-drafts-api.ts';
import { isMissing } from './is-missing.ts';
import { MergeConflict } from './merge-conflict.ts';
import { mergeDraft, type MergeState } from './merge-draft.ts';
import { refuseUnlessRead } from './refuse-unless-read.ts';

/** What an editor has read of an entry's file; undefined when she has not opened it. */
type Began = (path: string) => string | undefined;

/** The same, publishing only what was read. */
export class GitLabPublishApi extends GitLabDraftsApi {
  readonly #began: Began;

  constructor({ began, ...config }: { began: Began } & Record<string, unknown>) {
    super(config);
    this.#began = began;
  }

  /**
   * Merges a draft as it was read: GitLab itself compares the branch's head, in the moment of the
   * merge, with the one whose text was looked at.
   * @throws Refusal, MergeConflict
   */
  override async mergeMergeRequest(request: MergeRequest): Promise<void> {
    const message = publishMessage(request.title);
    const url = `${this.repoURL}/merge_requests/${request.iid}`;
    const { source_branch: branch, sha: first } = request;
    const { collection, slug } = placeOf(branch.slice('cms/'.length));
    const path = entryPath(collection, slug);
    const text = await this.textAt(path, first);
    // From the board, nobody has opened it: it is published as it is now.
    const read = this.#began(path) ?? text;
    refuseUnlessRead(text, read);
    await mergeDraft(
      {
        merge: (sha) =>
          this.requestJSON({
            method: 'PUT',
            url: `${url}/merge`,
            params: {
              sha,
              merge_commit_message: message,
              squash_commit_message: message,
              squash: this.squashMerges,
              should_remove_source_branch: true,
            },
          }),
        rebase: async () => {
          await this.rebaseMergeRequest(request);
          const { id } = (await this.getBranch(branch)).commit;
          refuseUnlessRead(await this.textAt(path, id), read);
          return id;
        },
        state: async () => (await this.requestJSON(url)) as MergeState,
        wait: () => new Promise((resolve) => setTimeout(resolve, 1000)),
      },
      first,
    );
  }

  /** GitLab says no more than that it could not be done; what is in the files tells whether they meet. */
  override async rebaseMergeRequest(request: MergeRequest): Promise<void> {
    await super.rebaseMergeRequest(request).catch((error: unknown) => {
      const isRefused = error instanceof APIError && error.message.startsWith('Rebase error');
      throw isRefused ? new MergeConflict(error.message) : error;
    });
  }

  /** @param ref a branch or a commit @returns undefined when there is no such file */
  protected async textAt(path: string, ref: string): Promise<string | undefined> {
    try {
      return await this.readFile(path, null, { branch: ref });
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }
}
