import type { Parts } from '../../domain/fill-text.ts';

/**
 * Fills the slots of an element; a slot that is given an empty text is hidden, and one that has its
 * text already is left alone, so that the browser need not draw it anew.
 * @param slots texts for every `data-slot` of that name
 */
export function fillSlots(root: ParentNode, slots: Parts): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-slot]')) {
    const text = slots[element.dataset.slot ?? ''];
    if (text === undefined) continue;
    if (String(text) !== element.textContent) element.textContent = String(text);
    element.hidden = text === '';
  }
}
