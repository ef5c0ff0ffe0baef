import { editorPlace } from '../draft-notice/editor-place.ts';
import { Refusal } from '../refusal.ts';
import { entryPath } from '../../src/schema/entry-path.ts';

const MISSING = 'そのページは見つかりません。一覧からさがしてください。';

/** The words of a refusal that the dialog tells already: Decap hands them on without the error. */
export const MISSING_AND_TOLD = 'そのページは見つかりません。';

let show: () => void = () => undefined;

/** @param listener shows the editor that the entry of the page's address is not there, and a way on */
export function onMissingEntry(listener: () => void): void {
  show = listener;
}

/**
 * There is no such file. Decap also asks for files to see whether a name is free: the editor is told
 * only of the entry that was to be opened.
 * @returns what to throw: Decap would open an empty form, and saving it would make the file
 */
export function missingEntry(path: string | undefined): Refusal {
  const place = editorPlace(location.hash);
  const isAsked =
    place !== undefined && (!path || entryPath(place.collection, place.slug) === path);
  if (isAsked) show();
  return new Refusal(isAsked ? MISSING_AND_TOLD : MISSING);
}
