import type { Entry, PersistOptions } from 'decap-cms-lib-util';
import { Refusal } from '../refusal.ts';
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

/** Not every way of reading a file keeps the line break at its end. */
export const isSame = (a: string, b: string): boolean => a.trim() === b.trim();

/**
 * Whether a text that is there now is somebody else's, and new to the editor.
 * @param seen what she began from, @param own what she wants to save
 */
export const isNews = (
  now: string | undefined,
  seen: string | undefined,
  own: string,
): now is string =>
  now !== undefined && (seen === undefined || !isSame(now, seen)) && !isSame(now, own);

/** The host may say so for another reason: where nothing was published since, nothing has met. */
export function failUnlessMet(base: string | undefined, published: string, cause: unknown): void {
  if (base !== undefined && isSame(base, published)) throw new Refusal(NOT_REBASED, { cause });
}
