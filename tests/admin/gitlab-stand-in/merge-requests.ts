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

  async merge(iid: number, asked: URLSearchParams): Promise<MergeRequest> {
    const request = this.get(iid);
    const { source_branch: source, target_branch: target } = request;
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
