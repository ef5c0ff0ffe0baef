import { CMS_BRANCH } from './cms-clone.ts';
import { git } from './git.ts';

/** Texts of an entry's file where its draft, the published branch, and both together began. */
export interface CmsVersions {
  base: string | undefined;
  published: string | undefined;
  draft: string | undefined;
}

/** @param id `<collection>/<slug>`, the draft's branch without `cms/` */
export async function readVersions(clone: string, id: string, path: string): Promise<CmsVersions> {
  const branch = `refs/heads/cms/${id}`;
  const textAt = (commit: string): Promise<string | undefined> =>
    // A line break at the end belongs to the file, and `git` trims it.
    git(clone, 'show', `${commit}:${path}`).then(
      (text) => `${text}\n`,
      () => undefined,
    );
  const base = await git(clone, 'merge-base', CMS_BRANCH, branch).catch(() => CMS_BRANCH);
  return {
    base: await textAt(base),
    published: await textAt(CMS_BRANCH),
    draft: await textAt(branch),
  };
}
