/** The fields of Decap's form of an entry, by the parts' own names. */
const FIELDS =
  '[class*="-ControlPaneContainer"] :is(input, textarea, select, [contenteditable="true"])';

/**
 * Puts the focus on the first field of the form, where a dialog that has closed leaves it nowhere:
 * the dialog opened by itself, or Decap has drawn anew what it was opened from.
 */
export function focusForm(root: Document): void {
  const { activeElement: active } = root;
  // The browser takes the focus from what is hidden only when it draws the page anew.
  const isNowhere = !active || active === root.body || active.closest('dialog:not([open])');
  if (isNowhere) root.querySelector<HTMLElement>(FIELDS)?.focus();
}
