import type { Entry, PersistOptions } from 'decap-cms-lib-util';
import { readEntryFile } from '../../src/domain/entry-file.ts';
import { Refusal } from '../refusal.ts';
import { commitMessage } from './commit-message.ts';
import { reportConflict, SEE_DIALOG, type Conflict } from './conflict.ts';
import { DraftOutrun } from './draft-outrun.ts';
import { entryGone } from './entry-gone.ts';
import { restartUnlessChanged } from './guarded-restart.ts';
import { failUnlessMet, isNews, isSame, type SaveTools } from './save-tools.ts';

const CONFLICT_WORDS = `開いているあいだに、ほかの人が同じものを変えました。保存はまだしていません。${SEE_DIALOG}`;

const lastPart = (slug: string): string => slug.split('/').at(-1) ?? '';
const taken = (id: string): Refusal =>
  new Refusal(
    `「ID（ページのアドレス）」の ${id} は、ほかのページか下書きが使っています。べつのIDにしてください。`,
  );

/** Decap gives the second entry of an id a number of its own: two people made the same id at once. */
function refuseRenumbered(raw: string, slug: string): void {
  const id = readEntryFile(raw)?.fields.id;
  if (typeof id === 'string' && lastPart(slug) !== id) throw taken(id);
}

/** What the editor has seen of an entry that is to be saved. */
interface Seen {
  text: string | undefined;
  /** Whether that is the draft. */
  isDraft: boolean;
}

/**
 * Saves an entry, unless somebody else has saved the same one since it was opened.
 * @throws Refusal when it is not saved; the conflict is then on the screen
 */
export async function guardedSave(
  tools: SaveTools,
  entry: Entry,
  options: PersistOptions,
): Promise<void> {
  const { opened, save, versions, isConflict } = tools;
  const [file] = entry.dataFiles;
  if (!file) return;
  const { path, slug } = file;
  const { collectionName: collection = '', newEntry: isNew = false } = options;
  const message = commitMessage(collection, file.raw, isNew);
  const id = `${collection}/${slug}`;
  const refuse = (rest: Omit<Conflict, 'collection' | 'slug' | 'path' | 'isSaved'>): never => {
    reportConflict({ collection, slug, path, isSaved: false, ...rest });
    throw new Refusal(CONFLICT_WORDS);
  };

  const saveAfter = async (seen: Seen, raw: string): Promise<void> => {
    const now = await versions(id, path);
    const current = now.draft ?? now.published;
    // The same text is her own: it was saved, and the answer was lost on the way.
    if (isNew && current !== undefined && !isSame(current, raw)) throw taken(lastPart(slug));
    if (!isNew && current === undefined) throw entryGone();
    // Somebody else may have withdrawn the draft since: what was in it is all here.
    const theirs = seen.isDraft ? now.draft : current;
    if (isNews(theirs, seen.text, raw)) {
      refuse({
        ...{ base: seen.text, mine: raw, theirs, isPublished: now.draft === undefined },
        resolve: (merged) => saveAfter({ text: theirs, isDraft: now.draft !== undefined }, merged),
      });
    }
    try {
      await save(
        { ...entry, dataFiles: [{ ...file, raw }] },
        {
          ...{ ...options, commitMessage: message, unpublished: now.draft !== undefined },
          ...(now.draft !== undefined && { after: now.draft }),
        },
      );
      opened.wasSaved(path, true, raw);
    } catch (error) {
      if (error instanceof DraftOutrun) return saveAfter(seen, raw);
      if (!isConflict(error)) throw error;
      const met = await versions(id, path);
      const published = met.published ?? '';
      failUnlessMet(met.base, published, error);
      refuse({
        ...{ base: met.base, mine: raw, theirs: published, isPublished: true },
        resolve: (merged) =>
          restartUnlessChanged(tools, { collection, slug, path, message }, met, merged),
      });
    }
  };

  if (isNew) {
    refuseRenumbered(file.raw, slug);
    await saveAfter({ text: undefined, isDraft: false }, file.raw);
    return;
  }
  // Decap takes an entry for a draft as soon as one save has been refused: what was opened counts.
  const draft = options.unpublished === true ? opened.of(path, true) : undefined;
  const seen = { text: draft ?? opened.of(path, false), isDraft: draft !== undefined };
  await saveAfter(seen, file.raw);
}
