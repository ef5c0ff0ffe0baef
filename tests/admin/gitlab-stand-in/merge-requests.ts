import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiError } from './api-error.ts';
import type { Person } from './people.ts';
import type { Repository } from './repository.ts';
import { runGit } from './run-git.ts';

export interface MergeRequest {
  id: number;
  iid: number;
  title: string;
  description: string;
  state: 'opened' | 'merged' | 'closed';
  created_at: string;
  updated_at: string;
  source_branch: string;
  target_branch: string;
  labels: string[];
  author: Person;
  rebase_in_progress: boolean;
  merge_error: string | null;
  /** What stands in the way of the merge, as a `detailed_merge_status`. */
  blocked?: string;
}

/** What GitLab says of whether a merge request can be merged. */
export interface MergeStatus {
  detailed_merge_status: string;
  merge_status: string;
  has_conflicts: boolean;
}

/** Works in a folder of its own: Git merges and rebases files only where they are checked out. */
async function inWorkTree<T>(
  repository: Repository,
  commit: string,
  work: (git: (...args: string[]) => Promise<string>) => Promise<T>,
): Promise<T> {
  const parent = mkdtempSync(join(tmpdir(), 'stand-in-tree-'));
  const folder = join(parent, 'tree');
  await repository.git('worktree', 'add', '--quiet', '--detach', folder, commit);
  try {
    return await work(async (...args) => (await runGit(folder, args)).toString().trim());
  } finally {
    await repository.git('worktree', 'remove', '--force', folder);
    rmSync(parent, { recursive: true, force: true });
  }
}

/** The merge requests of the one project, in memory; what they merge is real. */
export class MergeRequests {
  readonly #repository: Repository;
  readonly #all: MergeRequest[] = [];
  /** The heads of both branches when the merge was tried out last, by the merge request's number. */
  readonly #looked = new Map<number, string>();
  /** Whether somebody may merge into the protected branch. */
  mayMerge: (person: Person) => boolean = () => true;
  /** What happens just before a file is looked at with its last commit. */
  beforeFile: () => Promise<void> = () => Promise.resolve();
  /** What happens just before a commit is made. */
  beforeCommit: () => Promise<void> = () => Promise.resolve();
  /** What happens just before a draft is merged. */
  beforeMerge: () => Promise<void> = () => Promise.resolve();
  /** Whether somebody may propose a draft. */
  mayPropose: (person: Person) => boolean = () => true;
  /** Whether somebody may change drafts. */
  mayPush: (person: Person) => boolean = () => true;

  constructor(repository: Repository) {
    this.#repository = repository;
  }

  list(state: string | null, source: string | null): MergeRequest[] {
    return this.#all.filter(
      (each) =>
        (state === null || each.state === state) &&
        (source === null || each.source_branch === source),
    );
  }

  get(iid: number): MergeRequest {
    const found = this.#all.find((each) => each.iid === iid);
    if (!found) throw new ApiError(404, '404 Not found');
    return found;
  }

  create(asked: URLSearchParams, author: Person): MergeRequest {
    const source = asked.get('source_branch') ?? '';
    if (this.list('opened', source).length > 0) {
      throw new ApiError(409, 'Another open merge request already exists for this source branch');
    }
    const now = new Date().toISOString();
    const made: MergeRequest = {
      id: this.#all.length + 101,
      iid: this.#all.length + 1,
      title: asked.get('title') ?? '',
      description: asked.get('description') ?? '',
      state: 'opened',
      created_at: now,
      updated_at: now,
      source_branch: source,
      target_branch: asked.get('target_branch') ?? '',
      labels: (asked.get('labels') ?? '').split(',').filter(Boolean),
      author,
      rebase_in_progress: false,
      merge_error: null,
    };
    this.#all.push(made);
    return made;
  }

  update(iid: number, asked: URLSearchParams): MergeRequest {
    const request = this.get(iid);
    const labels = asked.get('labels');
    if (labels !== null) request.labels = labels.split(',').filter(Boolean);
    request.description = asked.get('description') ?? request.description;
    if (asked.get('state_event') === 'close') request.state = 'closed';
    request.updated_at = new Date().toISOString();
    return request;
  }

  /** As GitLab does: the answer of a later question says whether it worked. */
  async rebase(iid: number): Promise<void> {
    const request = this.get(iid);
    const { source_branch: source, target_branch: target } = request;
    const head = await this.#repository.git('rev-parse', `refs/heads/${source}`);
    request.merge_error = null;
    try {
      const rebased = await inWorkTree(this.#repository, head, async (git) => {
        await git('rebase', '--quiet', target);
        return git('rev-parse', 'HEAD');
      });
      await this.#repository.updateBranch(source, rebased);
    } catch {
      request.merge_error =
        'Rebase failed: Rebase locally, resolve all conflicts, then push the branch.';
    }
  }

  /** As GitLab does: a question only begins the trial of a merge, and a later one has its result. */
  async status(request: MergeRequest): Promise<MergeStatus> {
    const { iid, source_branch: source, target_branch: target, blocked } = request;
    const heads = await this.#repository.git('rev-parse', target, source).catch(() => '');
    const isKnown = this.#looked.get(iid) === heads;
    this.#looked.set(iid, heads);
    if (request.state !== 'opened') {
      const merge_status = 'can_be_merged';
      return { detailed_merge_status: 'not_open', merge_status, has_conflicts: false };
    }
    if (!isKnown) {
      const checking = { detailed_merge_status: 'checking', merge_status: 'checking' };
      return { ...checking, has_conflicts: false };
    }
    const has_conflicts = !(await this.#isJoinable(request));
    return {
      detailed_merge_status: blocked ?? (has_conflicts ? 'conflict' : 'mergeable'),
      merge_status: has_conflicts ? 'cannot_be_merged' : 'can_be_merged',
      has_conflicts,
    };
  }

  #isJoinable({ source_branch: source, target_branch: target }: MergeRequest): Promise<boolean> {
    return this.#repository.git('merge-tree', '--write-tree', target, source).then(
      () => true,
      () => false,
    );
  }

  /**
   * @throws ApiError as GitLab does: 405 for all that stands in the way, conflicts among it, and 409
   * where the draft is another than the one that was asked for
   */
  async merge(iid: number, asked: URLSearchParams, person: Person): Promise<MergeRequest> {
    const request = this.get(iid);
    const { source_branch: source, target_branch: target, blocked } = request;
    if (!this.mayMerge(person)) throw new ApiError(401, '401 Unauthorized');
    const isMergeable = blocked === undefined && (await this.#isJoinable(request));
    if (request.state !== 'opened' || !isMergeable)
      throw new ApiError(405, '405 Method Not Allowed');
    const sha = await this.#repository.git('rev-parse', `refs/heads/${source}`);
    if ((asked.get('sha') ?? sha) !== sha)
      throw new ApiError(409, `SHA does not match HEAD of source branch: ${sha}`);
    const head = await this.#repository.git('rev-parse', `refs/heads/${target}`);
    const message = asked.get('merge_commit_message') ?? `Merge branch '${source}'`;
    const merged = await inWorkTree(this.#repository, head, async (git) => {
      await git('merge', '--quiet', '--no-ff', '-m', message, source);
      return git('rev-parse', 'HEAD');
    }).catch(() => {
      throw new ApiError(422, 'Branch cannot be merged');
    });
    await this.#repository.updateBranch(target, merged);
    if (asked.get('should_remove_source_branch') === 'true') {
      await this.#repository.git('branch', '-D', source);
    }
    request.state = 'merged';
    request.updated_at = new Date().toISOString();
    return request;
  }
}
