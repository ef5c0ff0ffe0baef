import { currentBackend, onLogin } from '../backends/site-backend.ts';
import { findPart } from '../find-part.ts';
import { focusForm } from '../focus-form.ts';
import { draftWords } from './draft-words.ts';
import { editorPlace } from './editor-place.ts';

/** Tells an editor, before anything is written, that somebody else has a draft of the entry. */
export function startDraftNotice(root: Document): void {
  const dialog = findPart(root, '[data-draft-notice]', HTMLDialogElement);
  const text = findPart(root, '[data-draft-notice-text]', HTMLElement);
  const back = findPart(root, '[data-draft-notice-back]', HTMLButtonElement);
  const go = findPart(root, '[data-draft-notice-go]', HTMLButtonElement);
  /** What the editor knows of already, or has made just now. */
  let known = '';

  const look = async (): Promise<void> => {
    const { hash } = location;
    const place = editorPlace(hash);
    if (!place || known === hash) return;
    known = hash;
    const draft = await currentBackend()
      .draftOf(place.collection, place.slug)
      // Nothing is known then; saving looks once more.
      .catch(() => undefined);
    if (!draft || draft.isOwn || location.hash !== hash) return;
    text.textContent = draftWords(draft);
    dialog.showModal();
  };

  const leave = (): void => {
    known = '';
    location.hash = `#/collections/${editorPlace(location.hash)?.collection ?? ''}`;
  };
  go.addEventListener('click', () => {
    dialog.close();
  });
  back.addEventListener('click', () => {
    dialog.close();
    leave();
  });
  // Escape is no yes.
  dialog.addEventListener('cancel', leave);
  dialog.addEventListener('close', () => {
    if (editorPlace(location.hash)) focusForm(root);
  });
  window.addEventListener('hashchange', ({ oldURL }) => {
    // An entry that was new a moment ago is this editor's own.
    if (oldURL.endsWith('/new')) known = location.hash;
    else if (!editorPlace(location.hash)) known = '';
    void look();
  });
  onLogin(() => {
    known = '';
    void look();
  });
}
