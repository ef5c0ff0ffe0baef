import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CMS_BRANCH } from './cms-clone.ts';
import { git, gitSucceeds } from './git.ts';

/**
 * Ends a merge or rebase that decap-server has begun and could not end: until then, it can save
 * nothing at all.
 * @returns whether there was one
 */
export async function mendClone(clone: string): Promise<boolean> {
  const folder = join(clone, await git(clone, 'rev-parse', '--git-dir'));
  const isRebasing = ['rebase-merge', 'rebase-apply'].some((name) =>
    existsSync(join(folder, name)),
  );
  const isMerging = existsSync(join(folder, 'MERGE_HEAD'));
  if (isRebasing) await gitSucceeds(clone, 'rebase', '--abort');
  if (isMerging) await gitSucceeds(clone, 'merge', '--abort');
  if (isRebasing || isMerging) await git(clone, 'checkout', '--quiet', '--force', CMS_BRANCH);
  return isRebasing || isMerging;
}
