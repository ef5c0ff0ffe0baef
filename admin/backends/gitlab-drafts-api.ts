import { API, type MergeRequest } from 'decap-cms-backend-gitlab';
import type { Asset, DataFile, PersistOptions, UnpublishedEntry } from 'decap-cms-lib-util';
import { allPages } from './all-pages.ts';
import { readDraftSummary, writeDraftSummary } from './draft-summary.ts';
import { entryPath } from '../../src/schema/entry-path.ts';
import { inHostWords } from './host-words.ts';
import { LISTED, type ListedDraft } from './listed-draft.ts';
import { listedEntry } from './listed-entry.ts';

const LABEL = 'decap-cms/';
/** GitLab gives no more at once. */
const PAGE = 100;
/** A draft's branch. */
export const branchOf = (id: string): string => `cms/${id}`;
/** @param id `<collection>/<slug>` */
export const placeOf = (id: string): { collection: string; slug: string } => {
  const [collection = '', ...slug] = id.split('/');
  return { collection, slug: slug.join('/') };
};

/** Decap's GitLab API with words in Japanese, and few questions for the drafts. */
export class GitLabDraftsApi extends API {
  /** Of the draft that is being saved. */
  #description = '';
  /** By their branches, as of the last list of all drafts. */
  #listed = new Map<string, MergeRequest>();

  constructor(config: object) {
    super(config);
    const ask = this.request.bind(this);
    this.request = (request) =>
      ask(request).catch((error: unknown) => {
        throw inHostWords(error);
      });
  }

  override async persistFiles(
    files: readonly DataFile[],
    assets: readonly Asset[],
    options: PersistOptions,
  ): Promise<void> {
    const [file] = files;
    this.#description = writeDraftSummary(file?.raw ?? '', options.newEntry === true);
    await super.persistFiles(files, assets, options);
    if (file && options.unpublished === true) {
      await this.describe(`${options.collectionName ?? ''}/${file.slug}`, file.raw);
    }
  }

  override async createMergeRequest(branch: string, title: string, status: string): Promise<void> {
    try {
      await this.send('POST', '/merge_requests', {
        source_branch: branch,
        target_branch: this.branch,
        title,
        description: this.#description,
        labels: `${LABEL}${status}`,
        remove_source_branch: true,
        squash: this.squashMerges,
      });
    } catch (error) {
      // A branch alone is no draft, and would be in the way when it is saved once more.
      await this.deleteBranch(branch).catch(() => undefined);
      throw error;
    }
  }

  /** Makes a draft of a branch that has a commit already. */
  protected async propose(
    branch: string,
    title: string,
    raw: string,
    isNew: boolean,
  ): Promise<void> {
    this.#description = writeDraftSummary(raw, isNew);
    await this.createMergeRequest(branch, title, 'draft');
  }

  protected async send(method: string, path: string, body: object): Promise<void> {
    await this.requestJSON({
      method,
      url: this.repoURL + path,
      headers: { 'Content-Type': 'application/json; charset=utf-8' },
      body: JSON.stringify(body),
    });
  }

  /** Keeps up what lists show of a draft. @param isNew when it is known otherwise than by the draft */
  protected async describe(id: string, raw: string, isNew?: boolean): Promise<void> {
    try {
      const { iid, description } = await this.getBranchMergeRequest(branchOf(id));
      const isStillNew = isNew ?? readDraftSummary(description)?.isNew;
      if (isStillNew === undefined) return;
      const next = writeDraftSummary(raw, isStillNew);
      if (next !== description)
        await this.send('PUT', `/merge_requests/${iid}`, { description: next });
    } catch {
      // The draft itself is saved; its line in lists is old until it is saved again.
    }
  }

  /** Decap asks for one page, and knows nothing of further drafts. */
  override async getMergeRequests(branch?: string): Promise<MergeRequest[]> {
    if (branch !== undefined) return super.getMergeRequests(branch);
    const params = { state: 'opened', labels: 'Any', target_branch: this.branch, per_page: PAGE };
    const all = await allPages(
      async (page) =>
        (await this.requestJSON({
          url: `${this.repoURL}/merge_requests`,
          params: { ...params, page },
        })) as MergeRequest[],
      PAGE,
    );
    const drafts = all.filter(
      ({ source_branch: source, labels }) =>
        source.startsWith('cms/') && labels.some((label) => label.startsWith(LABEL)),
    );
    // One that is begun between two pages moves another to the next.
    return [...new Map(drafts.map((each) => [each.iid, each])).values()];
  }

  override async listUnpublishedBranches(): Promise<string[]> {
    const requests = await this.getMergeRequests();
    this.#listed = new Map(requests.map((each) => [each.source_branch, each]));
    return requests.map(({ source_branch: branch }) => branch);
  }

  /**
   * A draft as the list of all drafts has told of it, without a question of its own.
   * @param id `<collection>/<slug>`
   * @returns undefined when the list does not tell enough
   */
  listedDraft(id: string): ListedDraft | undefined {
    const request = this.#listed.get(branchOf(id));
    const summary = readDraftSummary(request?.description ?? null);
    const { collection, slug } = placeOf(id);
    const path = entryPath(collection, slug);
    if (!request || !summary || !path.endsWith('.md')) return undefined;
    const diffs = [{ id: LISTED, path, newFile: summary.isNew }];
    const text = listedEntry({ path, blob: '', fields: summary.fields }).data;
    return { entry: { ...this.#entryOf(id, request), diffs }, text };
  }

  #entryOf(id: string, request: MergeRequest): Omit<UnpublishedEntry, 'diffs'> {
    const label = request.labels.find((each) => each.startsWith(LABEL)) ?? `${LABEL}draft`;
    return {
      ...placeOf(id),
      status: label.slice(LABEL.length),
      updatedAt: request.updated_at,
      pullRequestAuthor: request.author.name,
    };
  }

  /** Decap asks for the id of every file; the draft's commit tells its version just as well. */
  override async retrieveUnpublishedEntryData(id: string): Promise<UnpublishedEntry> {
    const request = await this.getBranchMergeRequest(branchOf(id));
    const changes = await this.getDifferences(request.sha);
    const { collection, slug } = placeOf(id);
    const path = entryPath(collection, slug);
    // A draft that puts back what is published is a draft all the same.
    const isChanged = changes.some((each) => each.path === path);
    const diffs = isChanged ? changes : [{ path, newFile: false }, ...changes];
    return {
      ...this.#entryOf(id, request),
      diffs: diffs.map((each) => ({
        ...{ id: `${request.sha}:${each.path}`, path: each.path, newFile: each.newFile },
      })),
    };
  }
}
