import { BEGUN_MEANWHILE } from '../domain/begun-meanwhile.ts';
import { DRAFT_GONE } from '../domain/draft-gone.ts';
import { DRAFT_OUTRUN } from '../domain/draft-outrun.ts';
import { CMS_BRANCH } from './cms-clone.ts';
import type { CmsRequest } from './cms-request.ts';
import { readVersions } from './cms-versions.ts';
import { git } from './git.ts';

/** What the local server does not do, in the editor's words. */
export class CmsRefusal extends Error {}

/** A save that failed leaves a branch without a commit: nobody's draft. */
async function isDraft(clone: string, id: string): Promise<boolean> {
  const range = `${CMS_BRANCH}..refs/heads/cms/${id}`;
  return (await git(clone, 'rev-list', '--count', range).catch(() => '0')) !== '0';
}

/**
 * Refuses what the drafts have outrun: to save a draft as a new one when there is one (two people
 * have begun it at the same moment, and decap-server would put the second over the first), to save
 * one that is another by now than the one that the save comes after, for the same reason, and to do
 * something to one that somebody has published or deleted (decap-server would say that it is
 * done, or that the server is broken).
 * @throws CmsRefusal
 */
export async function refuseOutrun(clone: string, request: CmsRequest): Promise<void> {
  switch (request.action) {
    case 'persistEntry': {
      const { dataFiles, options } = request.params;
      const [{ path, slug }] = dataFiles;
      const id = `${options.collectionName}/${slug}`;
      if (options.unpublished === true) {
        const { after } = options;
        if (after === undefined) return;
        const { draft } = await readVersions(clone, id, path);
        // Not every way of reading a file keeps the line break at its end.
        if (draft?.trim() !== after.trim()) throw new CmsRefusal(DRAFT_OUTRUN);
        return;
      }
      if (await isDraft(clone, id)) throw new CmsRefusal(BEGUN_MEANWHILE);
      return;
    }
    case 'updateUnpublishedEntryStatus':
    case 'publishUnpublishedEntry':
    case 'deleteUnpublishedEntry': {
      const { collection, slug } = request.params;
      if (!(await isDraft(clone, `${collection}/${slug}`))) throw new CmsRefusal(DRAFT_GONE);
      return;
    }
    default:
  }
}
