import { Refusal } from '../refusal.ts';
import { reportConflict, SEE_DIALOG } from './conflict.ts';
import { entryGone } from './entry-gone.ts';
import { isNews, type SaveTools, type Versions } from './save-tools.ts';

/** A draft that is begun anew. */
export interface Restarted {
  collection: string;
  slug: string;
  path: string;
  /** Of its commit. */
  message: string;
}

const MET_AGAIN = `案内が出ているあいだに、また変わりました。保存はまだしていません。${SEE_DIALOG}`;

/**
 * Begins a draft anew with a text that the editor has put together from what she saw, unless that
 * has changed while she looked at it. That the draft itself is gone takes nothing of her text.
 * @param seen what she put it together from
 * @throws Refusal when it is not saved; the conflict is then on the screen
 */
export async function restartUnlessChanged(
  tools: Pick<SaveTools, 'versions' | 'restartDraft'>,
  draft: Restarted,
  seen: Versions,
  raw: string,
): Promise<void> {
  const { collection, slug, path, message } = draft;
  const id = `${collection}/${slug}`;
  const now = await tools.versions(id, path);
  for (const name of ['published', 'draft'] as const) {
    const theirs = now[name];
    if (!isNews(theirs, seen[name], raw)) continue;
    reportConflict({
      ...{ collection, slug, path, mine: raw, theirs },
      ...{ base: seen[name], isPublished: name === 'published', isSaved: false },
      // The other one may have changed as well: it is looked at again.
      resolve: (merged) => restartUnlessChanged(tools, draft, { ...seen, [name]: theirs }, merged),
    });
    throw new Refusal(MET_AGAIN);
  }
  if (now.draft === undefined && now.published === undefined) throw entryGone();
  await tools.restartDraft(id, path, raw, message);
}
