import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { git, gitSucceeds } from './git.ts';
import { UserError } from './user-error.ts';

/** The branch that the CMS publishes to. */
export const CMS_BRANCH = 'main';

/** A link in the content would lead the CMS, which writes where it is told, out of it. */
const withoutLinks = (clone: string) => git(clone, 'config', 'core.symlinks', 'false');

async function create(root: string, clone: string): Promise<void> {
  // Made aside: a clone that was broken off half-way must not be taken for a whole one.
  const fresh = `${clone}.new`;
  await rm(fresh, { recursive: true, force: true });
  await git(root, 'clone', '--quiet', '--no-checkout', root, fresh);
  const settings = {
    'user.name': 'サイトの編集者',
    'user.email': 'editor@localhost',
    'commit.gpgsign': 'false',
    'core.autocrlf': 'false',
  };
  for (const [name, value] of Object.entries(settings)) await git(fresh, 'config', name, value);
  await withoutLinks(fresh);
  const head = await git(root, 'rev-parse', 'HEAD');
  await git(fresh, 'checkout', '--quiet', '-B', CMS_BRANCH, head);
  await rename(fresh, clone);
}

/** Brings what the working copy has committed since into the clone; the clone's own work stays. */
async function update(root: string, clone: string): Promise<string | undefined> {
  await git(clone, 'fetch', '--quiet', root, 'HEAD');
  const head = await git(clone, 'rev-parse', 'FETCH_HEAD');
  if (await gitSucceeds(clone, 'merge-base', '--is-ancestor', head, CMS_BRANCH)) return undefined;
  if (await gitSucceeds(clone, 'merge', '--quiet', '--no-edit', '--ff', head)) return undefined;
  // Git does not even begin to join histories that share no commit; there is nothing to abort then.
  await gitSucceeds(clone, 'merge', '--abort');
  return '編集画面での変更と、手元の変更がぶつかっています。編集画面の内容でサイトを表示します。npm run cms:pull で取り込み、ぶつかった所を直してください。';
}

/**
 * Makes sure that the CMS has a clone of its own: decap-server commits and switches branches in
 * the repository that it is given. The clone is made once and never thrown away.
 * @returns a word of warning for the user, when there is one
 * @throws UserError when the project is no Git repository, or the clone needs a person's hand
 */
export async function prepareCmsClone(root: string, clone: string): Promise<string | undefined> {
  if (!(await gitSucceeds(root, 'rev-parse', 'HEAD'))) {
    throw new UserError(
      'このフォルダーはGitのリポジトリではないか、まだコミットがありません。「git clone」で入手したフォルダーで動かしてください。',
    );
  }
  if (!existsSync(clone)) {
    await create(root, clone);
    return undefined;
  }
  if (!(await gitSucceeds(clone, 'rev-parse', '--verify', CMS_BRANCH))) {
    throw new UserError(
      `フォルダー ${clone} は、編集用のリポジトリではありません。大切なものが入っていないか確かめ、名前を変えるか消してから、もう一度動かしてください。`,
    );
  }
  if ((await git(clone, 'status', '--porcelain')) !== '') {
    throw new UserError(
      `編集用のリポジトリ ${clone} に、保存の途中の変更があります。そのフォルダーで「git status」を見て、コミットするか取り消してから、もう一度動かしてください。`,
    );
  }
  await withoutLinks(clone);
  await git(clone, 'checkout', '--quiet', CMS_BRANCH);
  return update(root, clone);
}

/** How many of the clone's commits the working copy does not have. */
export async function countUnpulled(root: string, clone: string): Promise<number> {
  await git(clone, 'fetch', '--quiet', root, 'HEAD');
  return Number(await git(clone, 'rev-list', '--count', `FETCH_HEAD..${CMS_BRANCH}`));
}

/** The newest published commit. */
export const publishedCommit = (clone: string): Promise<string> =>
  git(clone, 'rev-parse', CMS_BRANCH);

/**
 * Puts the published content into a folder that nobody else touches: while the CMS saves a draft,
 * its clone has the draft's branch checked out, and a build there would publish the draft.
 * @returns the commit that the folder now holds
 */
export async function checkOutPublished(clone: string, tree: string): Promise<string> {
  const commit = await publishedCommit(clone);
  if (await gitSucceeds(tree, 'checkout', '--quiet', '--force', '--detach', commit)) return commit;
  // Not there yet, broken off half-way, or left over from an earlier clone.
  await rm(tree, { recursive: true, force: true });
  // Twice: Git keeps a lock on a folder that it could not finish.
  await git(clone, 'worktree', 'add', '--quiet', '--force', '--force', '--detach', tree, commit);
  return commit;
}
