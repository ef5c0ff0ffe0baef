import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CMS_BRANCH } from './cms-clone.ts';
import { git } from './git.ts';

export interface RestartedDraft {
  /** `<collection>/<slug>`, the draft's branch without `cms/` */
  id: string;
  /** The entry's file. */
  path: string;
  raw: string;
  message: string;
}

/**
 * Begins a draft anew from what is published now, with a text of its own and its pictures. One that
 * somebody has deleted meanwhile, or published, begins as any other, without pictures.
 */
export async function restartDraft(
  clone: string,
  { id, path, raw, message }: RestartedDraft,
): Promise<void> {
  const branch = `cms/${id}`;
  const asked = ['rev-parse', '--verify', '--quiet', `refs/heads/${branch}`];
  // Git ends with an error when there is no such branch.
  const old = await git(clone, ...asked).catch(() => CMS_BRANCH);
  const range = `${CMS_BRANCH}...${old}`;
  const added = await git(clone, 'diff', '--name-only', '--diff-filter=A', '-z', range);
  const pictures = added.split('\0').filter((file) => file !== '' && file !== path);
  try {
    await git(clone, 'checkout', '--quiet', '-B', branch, CMS_BRANCH);
    if (pictures.length > 0) await git(clone, 'checkout', '--quiet', old, '--', ...pictures);
    await mkdir(dirname(join(clone, path)), { recursive: true });
    await writeFile(join(clone, path), raw);
    await git(clone, 'add', '--', path, ...pictures);
    await git(clone, 'commit', '--quiet', '--no-verify', '--allow-empty', '-m', message);
    if (old === CMS_BRANCH)
      await git(clone, 'config', `branch.${branch}.description`, 'decap-cms/draft');
  } finally {
    await git(clone, 'checkout', '--quiet', '--force', CMS_BRANCH);
  }
}
