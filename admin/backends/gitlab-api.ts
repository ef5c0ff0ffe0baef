import { API, type MergeRequest } from 'decap-cms-backend-gitlab';
import type { UnpublishedEntry } from 'decap-cms-lib-util';
import { publishMessage } from './commit-message.ts';
import type { Versions } from './guarded-save.ts';

const LABEL = 'decap-cms/';
/** A draft's branch. */
const branchOf = (id: string): string => `cms/${id}`;

const toBase64 = async (blob: Blob): Promise<string> => {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
};
const textToBase64 = (text: string): Promise<string> => toBase64(new Blob([text]));

/** Decap's GitLab API with words in Japanese, fewer questions, and what conflicts need. */
export class GitLabApi extends API {
  override async createMergeRequest(branch: string, title: string, status: string): Promise<void> {
    await this.requestJSON({
      method: 'POST',
      url: `${this.repoURL}/merge_requests`,
      params: {
        source_branch: branch,
        target_branch: this.branch,
        title,
        description: '編集画面で作った下書きです。',
        labels: `${LABEL}${status}`,
        remove_source_branch: true,
        squash: this.squashMerges,
      },
    });
  }

  override async mergeMergeRequest({ iid, title }: MergeRequest): Promise<void> {
    const message = publishMessage(title);
    await this.requestJSON({
      method: 'PUT',
      url: `${this.repoURL}/merge_requests/${iid}/merge`,
      params: {
        merge_commit_message: message,
        squash_commit_message: message,
        squash: this.squashMerges,
        should_remove_source_branch: true,
      },
    });
  }

  /** Decap asks for the id of every file; the draft's commit tells its version just as well. */
  override async retrieveUnpublishedEntryData(id: string): Promise<UnpublishedEntry> {
    const request = await this.getBranchMergeRequest(branchOf(id));
    const diffs = await this.getDifferences(request.sha);
    const label = request.labels.find((each) => each.startsWith(LABEL)) ?? `${LABEL}draft`;
    const [collection = '', ...slug] = id.split('/');
    return {
      collection,
      slug: slug.join('/'),
      status: label.slice(LABEL.length),
      diffs: diffs.map(({ path, newFile }) => ({ id: `${request.sha}:${path}`, path, newFile })),
      updatedAt: request.updated_at,
      pullRequestAuthor: request.author.name,
    };
  }

  async #textAt(path: string, ref: string): Promise<string | undefined> {
    try {
      return await this.readFile(path, null, { branch: ref });
    } catch {
      return undefined;
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
    await this.requestJSON({
      url: `${this.repoURL}/repository/commits`,
      method: 'POST',
      headers: { 'Content-Type': 'application/json; charset=utf-8' },
      body: JSON.stringify({
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
      }),
    });
  }
}
