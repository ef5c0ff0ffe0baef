import { CMS_INDEX_FILE, readCmsIndex, type CmsIndex } from '../../src/domain/cms-index.ts';

/**
 * Fetches the index that the build made.
 * @throws Error when there is none
 */
export async function loadIndex(): Promise<CmsIndex> {
  const answer = await fetch(`/${CMS_INDEX_FILE}`, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${CMS_INDEX_FILE}: ${answer.status}`);
  return readCmsIndex(await answer.json());
}
