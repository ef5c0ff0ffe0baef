import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ApiError } from './api-error.ts';
import type { Repository } from './repository.ts';
import { runGit } from './run-git.ts';

/** Body of `POST /projects/:id/repository/commits`. */
export interface CommitRequest {
  branch: string;
  commit_message: string;
  start_branch?: string;
  /** Takes the branch away from what it held and bases it on `start_branch`. */
  force?: boolean;
  author_name?: string;
  author_email?: string;
  actions?: {
    action: 'create' | 'update' | 'delete' | 'move';
    file_path: string;
    previous_path?: string;
    /** The last commit of the file that the action comes after. */
    last_commit_id?: string;
    content?: string;
    encoding?: 'text' | 'base64';
  }[];
}

/** In GitLab's words. */
const branchExists = (branch: string): ApiError =>
  new ApiError(
    400,
    `A branch called '${branch}' already exists. Switch to that branch in order to make changes`,
  );

const checkActions = async (
  repository: Repository,
  base: string,
  { actions = [] }: CommitRequest,
): Promise<void> => {
  for (const { action, file_path: path, last_commit_id: last } of actions) {
    const exists = (await repository.blobId(base, path)) !== undefined;
    if (action === 'create' && exists) {
      throw new ApiError(400, 'A file with this name already exists');
    }
    if ((action === 'update' || action === 'delete') && !exists) {
      throw new ApiError(400, "A file with this name doesn't exist");
    }
    if (last !== undefined && last !== (await repository.lastCommit(base, path))) {
      throw new ApiError(
        400,
        'You are attempting to update a file that has changed since you started editing it.',
      );
    }
  }
};

/**
 * Makes one commit of several files, as GitLab's commits API does.
 * @returns the new commit
 * @throws ApiError in GitLab's words
 */
export async function commitActions(
  repository: Repository,
  request: CommitRequest,
): Promise<string> {
  const { branch, start_branch: start, actions = [], force = false } = request;
  const existing = await repository.resolve(branch);
  if (start !== undefined && existing !== undefined && !force) {
    throw branchExists(branch);
  }
  const base = await repository.resolve(start ?? branch);
  if (base === undefined)
    throw new ApiError(400, 'You can only create or edit files when you are on a branch');
  await checkActions(repository, base, request);

  const index = join(repository.folder, `index-${randomUUID()}`);
  const env = { GIT_INDEX_FILE: index };
  const git = async (args: string[], input: Buffer | string = ''): Promise<string> =>
    (await runGit(repository.folder, args, { env, input })).toString().trim();
  try {
    await git(['read-tree', base]);
    for (const { action, file_path: path, previous_path: old, ...file } of actions) {
      const id =
        file.content === undefined && old !== undefined
          ? await repository.blobId(base, old)
          : await git(
              ['hash-object', '-w', '--stdin'],
              Buffer.from(file.content ?? '', file.encoding === 'base64' ? 'base64' : 'utf8'),
            );
      if (action === 'move' && old !== undefined)
        await git(['update-index', '--force-remove', old]);
      if (action === 'delete') await git(['update-index', '--force-remove', path]);
      else await git(['update-index', '--add', '--cacheinfo', `100644,${id ?? ''},${path}`]);
    }
    const tree = await git(['write-tree']);
    const author = {
      ...env,
      GIT_AUTHOR_NAME: request.author_name ?? 'Stand-in',
      GIT_AUTHOR_EMAIL: request.author_email ?? 'stand-in@localhost',
    };
    const made = await runGit(repository.folder, ['commit-tree', tree, '-p', base], {
      input: request.commit_message,
      env: author,
    });
    const commit = made.toString().trim();
    // Two requests at the same moment make one branch: the second is refused.
    const before = start === undefined || force ? undefined : '';
    await repository.updateBranch(branch, commit, before).catch(() => {
      throw branchExists(branch);
    });
    return commit;
  } finally {
    rmSync(index, { force: true });
  }
}
