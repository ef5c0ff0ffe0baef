import type { CommitItem } from 'decap-cms-backend-gitlab';
import { DraftOutrun } from './draft-outrun.ts';
import { branchOf } from './gitlab-drafts-api.ts';
import { GitLabPublishApi } from './gitlab-publish-api.ts';
import { isMissing } from './is-missing.ts';
import { isSame, type Versions } from './save-tools.ts';

const toBase64 = async (blob: Blob): Promise<string> => {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
};
const textToBase64 = (text: string): Promise<string> => toBase64(new Blob([text]));

/** GitLab's word for an action whose `last_commit_id` is not the file's last commit any more. */
const HAS_CHANGED = 'has changed since';

/** The same, with what saving and conflicts need. */
export class GitLabApi extends GitLabPublishApi {
  /** The text of the draft that the save under way comes after. */
  #after: string | undefined;

  override async persistFiles(
    ...[files, assets, options]: Parameters<GitLabPublishApi['persistFiles']>
  ): Promise<void> {
    this.#after = options.after;
    await super.persistFiles(files, assets, options);
  }

  /**
   * Commits to a draft that is there already, unless somebody else has saved it since it was looked
   * at: GitLab itself compares the file's last commit, in the moment of the commit.
   * @throws DraftOutrun
   */
  override async uploadAndCommit(
    items: readonly CommitItem[],
    options: { commitMessage: string; branch: string; newBranch?: boolean },
  ): Promise<void> {
    const { commitMessage, branch } = options;
    const entry = items.find(
      ({ action, path }) => action === 'update' && /\.(?:md|yml)$/.test(path),
    );
    if (options.newBranch === true || !entry) {
      await super.uploadAndCommit(items, options);
      return;
    }
    const { content, last_commit_id: last } = await this.#fileAt(entry.path, branch);
    if (this.#after !== undefined && !isSame(content, this.#after)) throw new DraftOutrun();
    const actions = items.map(({ action, path, base64Content }) => ({
      ...{ action, file_path: path },
      ...(base64Content !== undefined && { content: base64Content, encoding: 'base64' }),
      ...(path === entry.path && { last_commit_id: last }),
    }));
    const commit = { branch, commit_message: commitMessage, actions };
    await this.send('POST', '/repository/commits', commit).catch((error: unknown) => {
      const isOutrun = error instanceof Error && error.message.includes(HAS_CHANGED);
      throw isOutrun ? new DraftOutrun() : error;
    });
  }

  async #fileAt(
    path: string,
    branch: string,
  ): Promise<{ content: string; last_commit_id: string }> {
    const file = (await this.requestJSON({
      url: `${this.repoURL}/repository/files/${encodeURIComponent(path)}`,
      params: { ref: branch },
    })) as { content: string; last_commit_id: string };
    const bytes = Uint8Array.from(atob(file.content), (char) => char.charCodeAt(0));
    return { ...file, content: new TextDecoder().decode(bytes) };
  }

  /** The texts of an entry's file where it was published, drafted, and where both began. */
  async versions(id: string, path: string): Promise<Versions> {
    const branch = branchOf(id);
    const [published, draft] = await Promise.all([
      this.textAt(path, this.branch),
      this.textAt(path, branch),
    ]);
    if (draft === undefined) return { base: published, published, draft };
    const { commits } = (await this.requestJSON({
      url: `${this.repoURL}/repository/compare`,
      params: { from: this.branch, to: branch },
    })) as { commits: { id: string; parent_ids: string[] }[] };
    // The draft's own commits lie in one line: the parent that is none of them is the beginning.
    const own = new Set(commits.map(({ id: commit }) => commit));
    const begin = commits.flatMap((commit) => commit.parent_ids).find((parent) => !own.has(parent));
    return { base: await this.textAt(path, begin ?? this.branch), published, draft };
  }

  /**
   * Begins a draft anew from what is published now, with its pictures and a new text. One that
   * somebody has withdrawn meanwhile, or published, begins as any other, without pictures.
   */
  async restartDraft(id: string, path: string, raw: string, message: string): Promise<void> {
    const branch = branchOf(id);
    const [request] = await this.getMergeRequests(branch);
    const own = await this.getDifferences(branch).catch((error: unknown) => {
      if (isMissing(error)) return [];
      throw error;
    });
    const others = own.filter((each) => each.path !== path && each.status === 'added');
    const pictures = await Promise.all(
      others.map(async ({ path: file }) => ({
        action: 'create',
        file_path: file,
        encoding: 'base64',
        content: await toBase64(await this.readFile(file, null, { branch, parseText: false })),
      })),
    );
    const isPublished = (await this.textAt(path, this.branch)) !== undefined;
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
    if (request) await this.describe(id, raw, !isPublished);
    else await this.propose(branch, message, raw, !isPublished);
  }
}
