import type { SiteBuild } from '../domain/site-build.ts';
import { publishedCommit } from './cms-clone.ts';
import type { LastBuild } from './follow-publishing.ts';

/** Whether the site shows what is published in a clone by now. @param last the last build that has ended */
export async function readSiteBuild(
  clone: string,
  last: LastBuild | undefined,
): Promise<SiteBuild> {
  if (last?.commit !== (await publishedCommit(clone))) return { state: 'building' };
  return last.failure === undefined ? { state: 'built' } : { state: 'failed', words: last.failure };
}
