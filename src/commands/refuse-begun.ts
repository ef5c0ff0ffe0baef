import { BEGUN_MEANWHILE } from '../domain/begun-meanwhile.ts';
import { CMS_BRANCH } from './cms-clone.ts';
import type { CmsRequest } from './cms-request.ts';
import { git } from './git.ts';

/** What the local server does not do, in the editor's words. */
export class CmsRefusal extends Error {}

/**
 * Refuses to save a draft as a new one when there is one: two people have begun it at the same
 * moment, and decap-server would put the second over the first.
 * @throws CmsRefusal
 */
export async function refuseBegun(clone: string, request: CmsRequest): Promise<void> {
  if (request.action !== 'persistEntry' || request.params.options.unpublished === true) return;
  const { dataFiles, options } = request.params;
  const branch = `refs/heads/cms/${options.collectionName}/${dataFiles[0].slug}`;
  // A save that failed leaves a branch without a commit: nobody's draft.
  const range = `${CMS_BRANCH}..${branch}`;
  const own = await git(clone, 'rev-list', '--count', range).catch(() => '0');
  if (own === '0') return;
  throw new CmsRefusal(BEGUN_MEANWHILE);
}
