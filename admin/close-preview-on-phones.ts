/**
 * On a phone an entry opens with its form: preview and form do not stand beside each other there. Decap
 * keeps in the browser which pane stands on the right.
 */
export function closePreviewOnPhones(): void {
  if (matchMedia('(width < 800px)').matches) localStorage.setItem('cms.right-pane', 'none');
}
