import { drawn } from './drawn.ts';

/** On a phone the preview stands where the form is: phone.css. */
const HIDDEN_FORM = '.SplitPane:has(#preview-pane) > .Pane1';
const CLOSES_PREVIEW = '[class*="-EditorToggle"][title^="プレビュー"]';

/** Puts the preview away where it covers the form; Decap makes the form anew then. */
export async function showForm(root: ParentNode): Promise<void> {
  const form = root.querySelector(HIDDEN_FORM);
  if (!form || form.checkVisibility()) return;
  root.querySelector<HTMLElement>(CLOSES_PREVIEW)?.click();
  await drawn();
}
