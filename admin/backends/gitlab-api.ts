import type { MergeRequest } from 'decap-cms-backend-gitlab';
import { APIError } from 'decap-cms-lib-util';
import { publishMessage } from './commit-message.ts';
import { branchOf, GitLabDraftsApi } from './gitlab-drafts-api.ts';
import { isMissing } from './is-missing.ts';
import { MergeConflict } from './merge-conflict.ts';
import { mergeDraft, type MergeState } from './merge-draft.ts';
import type { Versions } from './save-tools.ts';

const toBase64 = async (blob: Blob): Promise<string> => {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
};
const textToBase64 = (text: string): Promise<string> => toBase64(new Blob([text]));

/** The same, with what publishing and conflicts need. */
export class GitLabApi extends GitLabDraftsApi {
  override async mergeMergeRequest(request: MergeRequest): Promise<void> {
    const message = publishMessage(request.title);
    const url = `${this.repoURL}/merge_requests/${request.iid}`;
    await mergeDraft({
      merge: () =>
        this.requestJSON({
          method: 'PUT',
          url: `${url}/merge`,
          params: {
            merge_commit_message: message,
            squash_commit_message: message,
            squash: this.squashMerges,
            should_remove_source_branch: true,
          },
        }),
      rebase: () => this.rebaseMergeRequest(request),
      state: async () => (await this.requestJSON(url)) as MergeState,
      wait: () => new Promise((resolve) => setTimeout(resolve, 1000)),
    });
  }

  /** GitLab says no more than that it could not be done; what is in the files tells whether they meet. */
  override async rebaseMergeRequest(request: MergeRequest): Promise<void> {
    await super.rebaseMergeRequest(request).catch((error: unknown) => {
      const isRefused = error instanceof APIError && error.message.startsWith('Rebase error');
      throw isRefused ? new MergeConflict(error.message) : error;
    });
  }

  async #textAt(path: string, ref: string): Promise<string | undefined> {
    try {
      return await this.readFile(path, null, { branch: ref });
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  /** The texts of an entry's file where it was published, drafted, and where both began. */
  async versions(id: string, path: string): Promise<Versions> {
    const branch = branchOf(id);
    const [published, draft] = await Promise.all([
      this.#textAt(path, this.branch),
      this.#textAt(path, branch),
    ]);
    if (draft === undefined) return { base: published, published, draft };
    const { commits } = (await this.requestJSON({
      url: `${this.repoURL}/repository/compare`,
      params: { from: this.branch, to: branch },
    })) as { commits: { id: string; parent_ids: string[] }[] };
    // The draft's own commits lie in one line: the parent that is none of them is the beginning.
    const own = new Set(commits.map(({ id: commit }) => commit));
    const begin = commits.flatMap((commit) => commit.parent_ids).find((parent) => !own.has(parent));
    return { base: await this.#textAt(path, begin ?? this.branch), published, draft };
  }

  /** Begins a draft anew from what is published now, with its pictures and a new text. */
  async restartDraft(id: string, path: string, raw: string, message: string): Promise<void> {
    const branch = branchOf(id);
    const own = (await this.getDifferences(branch)).filter((each) => each.path !== path);
    const others = own.filter(({ status }) => status === 'added');
    const pictures = await Promise.all(
      others.map(async ({ path: file }) => ({
        action: 'create',
        file_path: file,
        encoding: 'base64',
        content: await toBase64(await this.readFile(file, null, { branch, parseText: false })),
      })),
    );
    const isPublished = (await this.#textAt(path, this.branch)) !== undefined;
    await this.send('POST', '/repository/commits', {
      branch,
      start_branch: this.branch,
      force: true,
      commit_message: message,
      actions: [
        {
          action: isPublished ? 'update' : 'create',
          file_path: path,
          encoding: 'base64',
          content: await textToBase64(raw),
        },
        ...pictures,
      ],
    });
    await this.describe(id, raw, !isPublished);
  }
}
