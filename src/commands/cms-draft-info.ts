import { CMS_BRANCH } from './cms-clone.ts';
import { git } from './git.ts';

/** Who works on a draft, since when, and when it was changed last (ISO 8601). */
export interface CmsDraftInfo {
  who: string;
  isOwn: boolean;
  since: string;
  updated: string;
}

/**
 * @param id `<collection>/<slug>`, the draft's branch without `cms/`
 * @returns null when there is no such draft
 */
export async function readDraftInfo(clone: string, id: string): Promise<CmsDraftInfo | null> {
  try {
    const range = `${CMS_BRANCH}..refs/heads/cms/${id}`;
    const log = await git(clone, 'log', '--reverse', '--format=%an%x1f%ae%x1f%aI', range);
    const commits = log.split('\n').map((line) => line.split('\x1f'));
    const [who = '', email = '', since = ''] = commits[0] ?? [];
    if (who === '') return null;
    const own = await git(clone, 'config', 'user.email').catch(() => '');
    return { who, isOwn: email === own, since, updated: commits.at(-1)?.[2] ?? since };
  } catch {
    return null;
  }
}
