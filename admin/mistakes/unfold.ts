import { drawn } from './drawn.ts';

/** 「動画を開く」 of a group, 「SNSをすべて開く」 of a list, 「SNS 2を開く」 of an item: mended-views.ts. */
const UNFOLDS = 'button[aria-label$="開く"]';

/** The innermost part around a hidden field that is shown: it begins with what unfolds it. */
function shownAround(field: HTMLElement): HTMLElement | null {
  let around = field.parentElement;
  while (around && !around.checkVisibility()) around = around.parentElement;
  return around;
}

/**
 * Opens the groups and items that hide a field, from the outside in.
 * @returns the field, or the place to go where it stays hidden
 */
export async function unfold(field: HTMLElement): Promise<HTMLElement> {
  let around: HTMLElement | null = null;
  while (!field.checkVisibility()) {
    const next = shownAround(field);
    if (!next || next === around) return next ?? field;
    around = next;
    if (around instanceof HTMLDetailsElement) around.open = true;
    else around.querySelector<HTMLElement>(UNFOLDS)?.click();
    await drawn();
  }
  return field;
}
