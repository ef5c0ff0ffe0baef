import { onMissingEntry } from '../backends/missing-entry.ts';
import { editorPlace } from '../draft-notice/editor-place.ts';
import { findPart } from '../find-part.ts';

/** Tells an editor that there is no entry at the page's address, and leads to the list. */
export function startMissingEntry(root: Document): void {
  const dialog = findPart(root, '[data-missing-entry]', HTMLDialogElement);
  const list = findPart(root, '[data-missing-entry-list]', HTMLButtonElement);
  onMissingEntry(() => {
    if (!dialog.open) dialog.showModal();
  });
  list.addEventListener('click', () => {
    dialog.close();
  });
  // Also by Escape: nothing else can be done at this address.
  dialog.addEventListener('close', () => {
    const place = editorPlace(location.hash);
    if (place) location.hash = `#/collections/${place.collection}`;
  });
  // The browser's own way back leaves the address as well.
  window.addEventListener('hashchange', () => {
    if (dialog.open) dialog.close();
  });
}
