import type { Entry, PersistOptions } from 'decap-cms-lib-util';
import { readEntryFile } from '../../src/domain/entry-file.ts';
import { Refusal } from '../refusal.ts';
import { commitMessage } from './commit-message.ts';
import { reportConflict, type Conflict } from './conflict.ts';
import { NOT_REBASED } from './merge-words.ts';
import type { OpenedTexts } from './opened-texts.ts';

/** Texts of an entry's file where its draft, the published branch, and both together began. */
export interface Versions {
  base: string | undefined;
  published: string | undefined;
  draft: string | undefined;
}

/** What a backend can do for a save that must not lose anybody's words. */
export interface SaveTools {
  opened: OpenedTexts;
  /** Decap's own way of saving. */
  save: (entry: Entry, options: PersistOptions) => Promise<unknown>;
  versions: (id: string, path: string) => Promise<Versions>;
  /** Begins a draft anew from what is published now, with a text of its own and its pictures. */
  restartDraft: (id: string, path: string, raw: string, message: string) => Promise<void>;
  /** Whether Decap's own way ended because two changes cannot be joined. */
  isConflict: (error: unknown) => boolean;
}

const CONFLICT_WORDS =
  '開いているあいだに、ほかの人が同じものを変えました。保存はまだしていません。画面の案内を見てください。';
const CANNOT_PUBLISH =
  '下書きを書いているあいだに、公開中の内容が変わったので、このままでは公開できません。画面の案内を見てください。';

const GONE =
  'このページは、ほかの人が取り消したか消したので、保存できません。書いたものは、この画面に残っています。いるところを写してから、一覧で確かめてください。';

/** Not every way of reading a file keeps the line break at its end. */
const isSame = (a: string, b: string): boolean => a.trim() === b.trim();

/** The host may say so for another reason: where nothing was published since, nothing has met. */
function failUnlessMet(base: string | undefined, published: string, cause: unknown): void {
  if (base !== undefined && isSame(base, published)) throw new Refusal(NOT_REBASED, { cause });
}

const lastPart = (slug: string): string => slug.split('/').at(-1) ?? '';

/** Decap gives the second entry of an id a number of its own: two people made the same id at once. */
function refuseRenumbered(raw: string, slug: string): void {
  const id = readEntryFile(raw)?.fields.id;
  if (typeof id !== 'string' || lastPart(slug) === id) return;
  throw new Refusal(
    `「ID（ページのアドレス）」の ${id} は、ほかのページか下書きが使っています。べつのIDにしてください。`,
  );
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
  const { opened, save, versions, restartDraft, isConflict } = tools;
  const [file] = entry.dataFiles;
  if (!file) return;
  const { path, slug, raw } = file;
  const { collectionName: collection = '', newEntry: isNew = false } = options;
  const isDraft = options.unpublished === true;
  if (isNew) refuseRenumbered(raw, slug);
  const worded = { ...options, commitMessage: commitMessage(collection, raw, isNew) };
  const id = `${collection}/${slug}`;
  const refuse = (theirs: string, rest: Pick<Conflict, 'base' | 'isPublished' | 'resolve'>) => {
    reportConflict({ collection, slug, path, mine: raw, theirs, isSaved: false, ...rest });
    throw new Refusal(CONFLICT_WORDS);
  };

  const now = isNew ? undefined : await versions(id, path);
  if (now && now.draft === undefined && now.published === undefined) throw new Refusal(GONE);
  // Somebody else may have begun or withdrawn the draft since.
  const saving = { ...worded, unpublished: now?.draft !== undefined };
  const began = opened.of(path, isDraft);
  if (now && began !== undefined) {
    const theirs = isDraft ? now.draft : (now.draft ?? now.published);
    if (theirs !== undefined && !isSame(theirs, began) && !isSame(theirs, raw)) {
      refuse(theirs, {
        base: began,
        isPublished: theirs === now.published && now.draft === undefined,
        resolve: async (merged) => {
          await save({ ...entry, dataFiles: [{ ...file, raw: merged }] }, saving);
        },
      });
    }
  }
  try {
    await save(entry, saving);
    opened.wasSaved(path, true, raw);
  } catch (error) {
    if (!isConflict(error)) throw error;
    const { base, published = '' } = await versions(id, path);
    failUnlessMet(base, published, error);
    refuse(published, {
      base,
      isPublished: true,
      resolve: (merged) => restartDraft(id, path, merged, worded.commitMessage),
    });
  }
}

/**
 * Publishes a draft.
 * @throws Refusal when it does not go together with what is published; the conflict is then on the
 * screen
 */
export async function guardedPublish(
  { opened, versions, restartDraft, isConflict }: SaveTools,
  { collection, slug, path }: Pick<Conflict, 'collection' | 'slug' | 'path'>,
  publish: () => Promise<unknown>,
): Promise<void> {
  try {
    await publish();
    opened.wasPublished(path);
  } catch (error) {
    if (!isConflict(error)) throw error;
    const id = `${collection}/${slug}`;
    const { base, published = '', draft = '' } = await versions(id, path);
    failUnlessMet(base, published, error);
    reportConflict({
      ...{ collection, slug, path, base, mine: draft, theirs: published },
      isPublished: true,
      isSaved: true,
      resolve: (merged) => restartDraft(id, path, merged, commitMessage(collection, merged, false)),
    });
    throw new Refusal(CANNOT_PUBLISH);
  }
}
