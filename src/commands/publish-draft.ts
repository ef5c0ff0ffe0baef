import { CMS_BRANCH } from './cms-clone.ts';
import { git } from './git.ts';
import { mendClone } from './mend-clone.ts';

/** Two changes that Git cannot join. */
export class CmsConflict extends Error {}

/**
 * Merges a draft into the published branch and takes its branch away. decap-server would say what
 * it did in English, and leave the clone in the middle of a merge that fails.
 * @param id `<collection>/<slug>`, the draft's branch without `cms/`
 * @throws CmsConflict when what was published since does not go together with the draft
 */
export async function publishDraft(clone: string, id: string): Promise<void> {
  const branch = `cms/${id}`;
  const first = await git(clone, 'log', '--reverse', '--format=%s', `${CMS_BRANCH}..${branch}`);
  await git(clone, 'checkout', '--quiet', CMS_BRANCH);
  try {
    const message = `${first.split('\n')[0] ?? ''}して公開`;
    await git(clone, 'merge', '--quiet', '--no-ff', '--no-verify', '-m', message, branch);
  } catch (error) {
    if (await mendClone(clone)) throw new CmsConflict(id);
    throw error;
  }
  await git(clone, 'branch', '--quiet', '-D', branch);
}
