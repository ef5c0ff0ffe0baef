import { Refusal } from '../refusal.ts';
import { commitMessage } from './commit-message.ts';
import { reportConflict, SEE_DIALOG, type Conflict } from './conflict.ts';
import { restartUnlessChanged } from './guarded-restart.ts';
import { refuseUnlessRead } from './refuse-unless-read.ts';
import { failUnlessMet, type SaveTools } from './save-tools.ts';

const CANNOT_PUBLISH = `下書きを書いているあいだに、公開中の内容が変わったので、このままでは公開できません。${SEE_DIALOG}`;
const NOT_READY =
  'ほかの人が、この下書きのステータスを「準備完了」から変えたので、公開していません。画面を読みこみなおして確かめてください。';

type Place = Pick<Conflict, 'collection' | 'slug' | 'path'>;

/**
 * Refuses what would take effect on words that somebody else has saved since the draft was opened.
 * @throws Refusal
 */
export async function refuseUnread(
  { opened, versions }: Pick<SaveTools, 'opened' | 'versions'>,
  { collection, slug, path }: Place,
): Promise<void> {
  // A draft that changes nothing is opened as the published page.
  const read = opened.began(path);
  if (read === undefined) return;
  const { draft } = await versions(`${collection}/${slug}`, path);
  refuseUnlessRead(draft, read);
}

/**
 * Publishes a draft.
 * @param status the draft's, asked for now
 * @throws Refusal when it is not ready any more, holds what the editor has not seen, or does not go
 * together with what is published; the conflict is then on the screen
 */
export async function guardedPublish(
  tools: SaveTools & { status: () => Promise<string> },
  place: Place,
  publish: () => Promise<unknown>,
): Promise<void> {
  const { opened, versions, status, isConflict } = tools;
  const { collection, slug, path } = place;
  if ((await status()) !== 'pending_publish') throw new Refusal(NOT_READY);
  await refuseUnread(tools, place);
  try {
    await publish();
    opened.wasPublished(path);
  } catch (error) {
    if (!isConflict(error)) throw error;
    const met = await versions(`${collection}/${slug}`, path);
    const { base, published = '', draft = '' } = met;
    failUnlessMet(base, published, error);
    reportConflict({
      ...place,
      ...{ base, mine: draft, theirs: published, isPublished: true, isSaved: true },
      resolve: (merged) => {
        const message = commitMessage(collection, merged, false);
        return restartUnlessChanged(tools, { ...place, message }, met, merged);
      },
    });
    throw new Refusal(CANNOT_PUBLISH);
  }
}
