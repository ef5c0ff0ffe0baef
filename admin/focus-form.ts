/** The fields of Decap's form of an entry, by the parts' own names. */
const FIELDS =
  '[class*="-ControlPaneContainer"] :is(input, textarea, select, [contenteditable="true"])';

/**
 * Puts the focus on the first field of the form, where a dialog that has closed leaves it nowhere:
 * the dialog opened by itself, or Decap has drawn anew what it was opened from.
 */
export function focusForm(root: Document): void {
  if (root.activeElement !== null && root.activeElement !== root.body) return;
  root.querySelector<HTMLElement>(FIELDS)?.focus();
}
